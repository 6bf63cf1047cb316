using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <summary>Reads a streamed text record by record. The caller supplies the text in blocks, synchronously or
/// asynchronously, and receives items.</summary>
internal sealed partial class RecordStream : IDisposable
{
    private readonly ReadOptions options;
    private readonly ReadContext reading;
    private readonly InputBuffer window;
    private InputFormat form;
    private bool isBegun;
    private bool isOver;
    private bool isPassingLine;
    private bool isOpenLine;
    private int searched;
    private int records;
    private long index;

    /// <summary>Starts reading.</summary>
    /// <param name="options">The read options.</param>
    /// <param name="form">The form of the text; undecided to detect it from the beginning.</param>
    public RecordStream(ReadOptions options, InputFormat form)
        : this(options, form, new InputBuffer())
    {
    }

    /// <summary>Reads whole lines from the middle of a text with one record per line.</summary>
    /// <param name="options">The read options.</param>
    /// <param name="lines">The lines.</param>
    public RecordStream(ReadOptions options, InputBuffer lines)
        : this(options, InputFormat.Lines, lines) =>
        isBegun = true;

    private RecordStream(ReadOptions options, InputFormat form, InputBuffer window)
    {
        this.window = window;
        this.options = options;
        this.form = form;
        reading = new ReadContext(options, texts: null);
        around = new ReadContext(options, texts: null);
        fileState = new JsonReaderState(new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    /// <summary>True if there are no more items.</summary>
    public bool IsOver => isOver;

    /// <summary>True at the beginning of a line of a text with one record per line: the rest may
    /// be read elsewhere.</summary>
    public bool IsAtLine => isBegun && form == InputFormat.Lines && !isPassingLine;

    /// <summary>The bytes that are in the buffer and not read yet.</summary>
    public ReadOnlySpan<byte> Rest => window.Text;

    /// <summary>The byte offset of that rest in the whole text.</summary>
    public long Offset => window.Offset;

    /// <summary>The line and column of that rest.</summary>
    public LinePosition Place => window.Place;

    /// <summary>The free space for the next block of the text.</summary>
    public Memory<byte> Space() => window.Space();

    /// <summary>Sets the number of bytes read into the free space; 0 means the end of the text.</summary>
    public void Fill(int count) => window.Fill(count);

    /// <inheritdoc/>
    public void Dispose() => window.Dispose();

    /// <summary>Moves to the next item.</summary>
    /// <returns>False if more of the text is needed, or at its end.</returns>
    public bool TryNext(out RecordReadResult item)
    {
        while (!isOver)
        {
            var step = ReadStep(out item);
            if (step == Step.Item)
            {
                return true;
            }

            if (step == Step.NeedsMore && !window.IsFinal)
            {
                return false;
            }

            isOver |= step is Step.Over or Step.NeedsMore;
        }

        item = default;
        return false;
    }

    private Step ReadStep(out RecordReadResult item)
    {
        if (!isBegun)
        {
            return Begin(out item);
        }

        return form switch
        {
            InputFormat.Lines => ReadLineStep(out item),
            InputFormat.File => ReadFileStep(out item),
            InputFormat.Single => ReadSingle(out item),
            _ => DetectFormat(out item),
        };
    }

    private Step Begin(out RecordReadResult item)
    {
        item = default;
        if (window.Text.Length < 4 && !window.IsFinal)
        {
            return Step.NeedsMore;
        }

        isBegun = true;
        if (ReadErrors.ForeignText(window.Text) is { } foreign)
        {
            reading.Note(ReadingRules.InvalidText, 0, foreign);
            return Close(out item);
        }

        window.SkipByteOrderMark();
        return Step.Done;
    }

    private Step DetectFormat(out RecordReadResult item)
    {
        item = default;
        var first = window.Text.IndexOfAnyExcept(Encodings.WhiteSpace);
        if (first < 0)
        {
            if (!window.IsFinal)
            {
                SkipBlankLines();
                return Step.NeedsMore;
            }

            reading.Note(ReadingRules.MalformedJson, 0, ReadErrors.EmptyText());
            return Close(out item);
        }

        form = InputFormatDetector.Of(window.Text, window.IsFinal, options.MaxDepth);
        if (window.Text[first] == '[' && form != InputFormat.Lines)
        {
            if (form == InputFormat.Undecided && !window.IsFull)
            {
                return Step.NeedsMore;
            }

            reading.Note(ReadingRules.WrongValueKind, first, ReadErrors.ListOfRecords());
            return Close(out item);
        }

        if (form != InputFormat.Undecided)
        {
            return Step.Done;
        }

        // Even if the first line is not a record, the next one may be.
        form = IsHopeless(window.Text) ? InputFormat.Lines : InputFormat.Undecided;
        return form == InputFormat.Lines ? Step.Done : Step.NeedsMore;
    }

    // White space before the beginning is not kept in the buffer.
    private void SkipBlankLines()
    {
        if (window.IsFull)
        {
            window.Skip(window.Text.Length);
        }
    }

    private Step ReadSingle(out RecordReadResult item)
    {
        item = default;
        if (!window.IsFinal && !IsHopeless(window.Text))
        {
            return Step.NeedsMore;
        }

        item = window.IsFinal ? ReadRecord(window.Text) : Reject(window.Text);
        return CloseWith(ref item);
    }

    /// <summary>Reads one JSON text with one record.</summary>
    private RecordReadResult ReadRecord(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOfAnyExcept(Encodings.WhiteSpace);
        if (FastPathRecordReader.TryRead(reading, text[first..], out var record, out var length)
            && !text[(first + length)..].ContainsAnyExcept(Encodings.WhiteSpace))
        {
            return ItemAt(first, record);
        }

        var item = ItemAt(first);
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth });
        var reader = new DiagnosticRecordReader(reading, json);
        try
        {
            reader.Advance();
            item = item with { Record = reader.ReadRecord() };
            while (reader.Advance())
            {
            }
        }
        catch (JsonException malformed)
        {
            ReadErrors.NoteMalformed(reading, text, Encodings.OffsetOf(text, malformed));
        }

        return item;
    }

    private RecordReadResult ItemAt(int offset, Record? record = null) => new()
    {
        Record = record,
        Index = index,
        Origin = new RecordOrigin(options.SourceName, default, window.Offset + offset),
        Location = LineCounter.Behind(window.Place, window.Text[..offset]),
    };

    /// <summary>Returns the last item, with the remaining problems.</summary>
    private Step Close(out RecordReadResult item)
    {
        item = ItemAt(0);
        return CloseWith(ref item);
    }

    private Step CloseWith(ref RecordReadResult item)
    {
        item = WithFindings(item);
        isOver = true;
        return Step.Item;
    }

    private RecordReadResult WithFindings(in RecordReadResult item) => WithFindings(item, window.Text, 0, default);

    private RecordReadResult WithFindings(
        in RecordReadResult item, ReadOnlySpan<byte> text, int start, JsonPointer prefix)
    {
        if (!reading.HasProblems)
        {
            return item;
        }

        var lines = new LineCounter(text, window.Place);
        var paths = new JsonPointerLocator(text, start) { Prefix = prefix };
        var findings = ProblemLocator.Resolve(reading.Problems, options.SourceName, lines, paths);
        ValueList<string> gaps = [.. reading.Gaps];
        reading.Clear();
        return item with { Findings = findings, Gaps = gaps };
    }

    private bool IsTooMany(int offset)
    {
        if (records < options.MaxRecords)
        {
            return false;
        }

        reading.NoteLimit(offset, "number of records", options.MaxRecords);
        return true;
    }
}
