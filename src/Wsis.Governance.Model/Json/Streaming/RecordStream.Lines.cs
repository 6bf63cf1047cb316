using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <content>Text with one record per line: a problem in one line does not affect the next.</content>
internal sealed partial class RecordStream
{
    private Step ReadLineStep(out RecordReadResult item)
    {
        item = default;
        var text = window.Text;
        var found = text[searched..].IndexOf((byte)'\n');
        if (found < 0 && !window.IsFinal)
        {
            return WaitForLine(text, out item);
        }

        var line = found < 0 ? text : text[..(searched + found)];
        var step = isPassingLine ? Step.Done : ReadLine(line, out item);
        isPassingLine = false;
        searched = 0;
        if (found < 0)
        {
            window.Skip(line.Length);
            isOver = true;
        }
        else
        {
            window.SkipLine(line.Length + 1);
        }

        return step;
    }

    /// <summary>The line continues after the buffer, which grows only if the line can still become a record.</summary>
    private Step WaitForLine(ReadOnlySpan<byte> text, out RecordReadResult item)
    {
        item = default;
        searched = text.Length;
        if (isPassingLine)
        {
            searched = 0;
            window.Skip(text.Length);
            return Step.NeedsMore;
        }

        if (!IsHopeless(text))
        {
            return Step.NeedsMore;
        }

        item = WithFindings(Reject(text));
        index++;
        isPassingLine = true;
        return Step.Item;
    }

    private Step ReadLine(ReadOnlySpan<byte> line, out RecordReadResult item)
    {
        item = default;
        var first = line.IndexOfAnyExcept(Encodings.WhiteSpace);
        if (first < 0 || (isOpenLine && OpenLine.IsContinuedBy(line, options.MaxDepth)))
        {
            return Step.Done;
        }

        isOpenLine = false;

        if (IsTooMany(first))
        {
            isOver = true;
            item = ItemAt(first);
        }
        else if (line.Length > options.MaxRecordLength)
        {
            reading.NoteLimit(first, "length of a record, in bytes,", options.MaxRecordLength);
            item = ItemAt(first);
        }
        else
        {
            item = ReadLineRecord(line);
        }

        records += item.Record is null ? 0 : 1;
        if (reading.HasProblems)
        {
            item = WithFindings(item, line, 0, default);
        }

        index++;
        return Step.Item;
    }

    private RecordReadResult ReadLineRecord(ReadOnlySpan<byte> line)
    {
        var item = ReadRecord(line);
        if (item.Record is null && reading.HasProblems && OpenLine.Is(line, options.MaxDepth))
        {
            reading.Clear();
            OpenLine.Note(reading, line.Length);
            isOpenLine = true;
        }

        return item;
    }
}
