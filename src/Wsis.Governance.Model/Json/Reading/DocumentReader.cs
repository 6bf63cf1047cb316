using System.Text.Json;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Json.Reading;

/// <summary>Reads a whole text: a file of records, a single record, or records one per line.</summary>
internal sealed class DocumentReader(ReadContext reading)
{
    // Fewer than most records have: room for too many costs less than for too few, twice.
    private const int BytesPerRecord = 512;

    private readonly ReadOptions options = reading.Options;
    private readonly List<Record> records = [];
    private readonly List<RecordOrigin> origins = [];
    private UnknownMembers? unknown;
    private bool hasOneRecordPerLine;
    private bool hasOffsets = true;

    // The name of the text, or the text itself where it is kept.
    private object? source = reading.Options.SourceName;

    /// <summary>Reads the text, in any of the three forms.</summary>
    public ReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var start = Encodings.LengthOfUtf8Mark(utf8);
        if (CanBegin(utf8, start))
        {
            records.EnsureCapacity(utf8.Length / BytesPerRecord);
            origins.EnsureCapacity(utf8.Length / BytesPerRecord);
            source = utf8.Length <= options.MaxKeptText ? new KeptText(options.SourceName, utf8.ToArray()) : source;
            ReadRoot(utf8, start);
        }

        var corpus = WsisCorpus.Read([.. records], [.. origins], unknown?.ToList() ?? default, reading.Gaps);
        return new ReadResult(
            corpus, ProblemLocator.Resolve(utf8, reading.Problems, options.SourceName, hasOneRecordPerLine));
    }

    /// <summary>Reads the current file or single record, as part of a text of which nothing else is known.</summary>
    /// <remarks>The records have no offsets: their position in the whole text is unknown.</remarks>
    public WsisCorpus ReadPart(ref DiagnosticRecordReader reader)
    {
        hasOffsets = false;
        if (reader.Json.TokenType == JsonTokenType.StartObject && InputFormatDetector.IsFile(reader.Json))
        {
            ReadFile(ref reader, 0);
        }
        else
        {
            ReadSingle(ref reader, 0);
        }

        return WsisCorpus.Read([.. records], [.. origins], unknown?.ToList() ?? default, reading.Gaps);
    }

    private bool CanBegin(ReadOnlySpan<byte> utf8, int start)
    {
        if (utf8.Length > options.MaxTextLength)
        {
            reading.NoteLimit(0, "length of a text, in bytes,", options.MaxTextLength);
            return false;
        }

        if (ReadErrors.ForeignText(utf8) is { } foreign)
        {
            reading.Note(ReadingRules.InvalidText, 0, foreign);
            return false;
        }

        var first = utf8[start..].IndexOfAnyExcept(Encodings.WhiteSpace);
        if (first < 0)
        {
            reading.Note(ReadingRules.MalformedJson, start, ReadErrors.EmptyText());
            return false;
        }

        if (utf8[start + first] == '[' && FormOf(utf8, start) != InputFormat.Lines)
        {
            reading.Note(ReadingRules.WrongValueKind, start + first, ReadErrors.ListOfRecords());
            return false;
        }

        return true;
    }

    private void ReadRoot(ReadOnlySpan<byte> utf8, int start)
    {
        var form = FormOf(utf8, start);
        if (form == InputFormat.Lines)
        {
            hasOneRecordPerLine = true;
            ReadLines(utf8, start);
            return;
        }

        if (form != InputFormat.File)
        {
            ReadText(utf8[start..], start, ReadSingle);
        }
        else if (!TryReadOnFastPath(utf8[start..], start))
        {
            records.Clear();
            origins.Clear();
            reading.Restart();
            ReadText(utf8[start..], start, ReadFile);
        }
    }

    private InputFormat FormOf(ReadOnlySpan<byte> utf8, int start) =>
        InputFormatDetector.Of(utf8[start..], isWhole: true, options.MaxDepth);

    private bool TryReadOnFastPath(ReadOnlySpan<byte> text, long origin)
    {
        reading.Origin = origin;
        var file = new FastPathFileReader(reading, text);
        var isRead = file.TryRead(AddElement);
        unknown = isRead ? file.Welcome : null;
        return isRead;
    }

    private delegate void RootReading(ref DiagnosticRecordReader reader, long origin);

    /// <summary>Reads one JSON text from its first token to its last.</summary>
    private void ReadText(ReadOnlySpan<byte> text, long origin, RootReading root)
    {
        reading.Origin = origin;
        var reader =
            new DiagnosticRecordReader(
                reading, new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaxDepth }));
        try
        {
            reader.Advance();
            root(ref reader, origin);
            while (!reading.IsFull && !reading.IsStopped && reader.Advance())
            {
            }
        }
        catch (JsonException malformed)
        {
            ReadErrors.NoteMalformed(reading, text, Encodings.OffsetOf(text, malformed));
        }
    }

    private void ReadSingle(ref DiagnosticRecordReader reader, long origin)
    {
        var offset = origin + reader.Offset;
        if (reader.ReadRecord() is { } record)
        {
            AddDocument(record, offset);
        }
    }

    private void ReadLines(ReadOnlySpan<byte> utf8, int start)
    {
        var isOpen = false;
        while (start < utf8.Length && !reading.IsFull && !reading.IsStopped)
        {
            var length = utf8[start..].IndexOf((byte)'\n');
            var line = length < 0 ? utf8[start..] : utf8.Slice(start, length);
            if (line.IndexOfAnyExcept(Encodings.WhiteSpace) is >= 0 and var first
                && !(isOpen && OpenLine.IsContinuedBy(line, options.MaxDepth))
                && !IsTooMany(start + first))
            {
                isOpen = ReadLine(line, start, first);
            }

            start += line.Length + 1;
        }
    }

    // True if the record of the line continues on the next line.
    private bool ReadLine(ReadOnlySpan<byte> line, int start, int first)
    {
        if (FastPathRecordReader.TryRead(reading, line[first..], out var record, out var length)
            && !line[(first + length)..].ContainsAnyExcept(Encodings.WhiteSpace))
        {
            AddDocument(record, start + first);
            return false;
        }

        if (OpenLine.Is(line, options.MaxDepth))
        {
            reading.Origin = start;
            OpenLine.Note(reading, line.Length);
            return true;
        }

        ReadText(line, start, ReadSingle);
        return false;
    }

    private void ReadFile(ref DiagnosticRecordReader reader, long origin)
    {
        var members = default(EnvelopeMembers);
        while (reader.Advance() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            if (members.Enter(ref reader, ref unknown) == EnvelopeMember.Records)
            {
                ReadRecords(ref reader, origin);
            }

            if (reading.IsFull || reading.IsStopped)
            {
                return;
            }
        }

        if (!members.IsRecordsSeen)
        {
            reading.Note(ReadingRules.MissingMember, reader.Offset, ReadErrors.Missing("records"));
        }
    }

    private void ReadRecords(ref DiagnosticRecordReader reader, long origin)
    {
        if (!reader.IsAtList())
        {
            return;
        }

        for (var index = 0; reader.Advance() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            var offset = origin + reader.Offset;
            if (IsTooMany(reader.Offset))
            {
                return;
            }

            AddElement(reader.ReadRecord(), index, offset);
            if (reading.IsFull)
            {
                return;
            }
        }
    }

    // Reading stops at the first record beyond the limit.
    private bool IsTooMany(long offset)
    {
        if (records.Count < options.MaxRecords)
        {
            return false;
        }

        reading.Origin = hasOneRecordPerLine ? 0 : reading.Origin;
        reading.NoteLimit(offset, "number of records", options.MaxRecords);
        return reading.IsStopped = true;
    }

    private void AddElement(Record? record, int index, long offset)
    {
        if (record is not null)
        {
            records.Add(record);
            origins.Add(RecordOrigin.OfElement(source, index, hasOffsets ? offset : -1));
        }
    }

    private void AddDocument(Record record, long offset)
    {
        records.Add(record);
        origins.Add(RecordOrigin.OfText(source, hasOffsets ? offset : -1));
    }
}
