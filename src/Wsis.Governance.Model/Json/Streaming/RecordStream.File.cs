using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <content> A file of records. One reader state is used for the whole file. Each record is first skipped to check
/// whether it is complete, resuming at the end of the last block; if the buffer contains much more than the longest
/// record so far, the record is read directly. </content>
internal sealed partial class RecordStream
{
    private const int Ample = 4;

    private static readonly JsonPointer recordsPointer = JsonPointer.Parse("/records");

    private readonly ReadContext around;
    private JsonReaderState fileState;
    private EnvelopeMembers members;
    private UnknownMembers? unknown;
    private FilePart part;
    private JsonPointer lastPointer;
    private int longest;
    private int firstLine;
    private long firstByte;
    private bool hasMembers;

    private Step ReadFileStep(out RecordReadResult item)
    {
        try
        {
            return part switch
            {
                FilePart.Opening => Open(out item),
                FilePart.Members => MoveToMember(out item),
                FilePart.Records => MoveToRecord(out item),
                _ => SkipRest(out item),
            };
        }
        catch (JsonException malformed)
        {
            return EndMalformed(malformed, 0, window.Text.Length, out item);
        }
    }

    private Step Open(out RecordReadResult item)
    {
        item = default;
        (firstLine, firstByte) = (window.Place.Line - 1, window.ByteInLine);
        var json = Reader(window.IsFinal);
        if (!json.Read())
        {
            return Step.NeedsMore;
        }

        Accept(json, FilePart.Members);
        return Step.Done;
    }

    /// <summary>Only white space may follow the file.</summary>
    private Step SkipRest(out RecordReadResult item)
    {
        item = default;
        var json = Reader(window.IsFinal);
        json.Read();
        Accept(json, FilePart.Closing);
        return window.IsFinal ? Step.Over : Step.NeedsMore;
    }

    /// <summary>Reads one member next to the records, or enters the records.</summary>
    private Step MoveToMember(out RecordReadResult item)
    {
        item = default;
        var json = Reader(window.IsFinal);
        if (!json.Read())
        {
            return WaitForToken(out item);
        }

        if (json.TokenType == JsonTokenType.EndObject)
        {
            return EndFile(json, out item);
        }

        var isRecords = !members.IsRecordsSeen && DiagnosticRecordReader.IsName(json, "records"u8);
        lastPointer = default(JsonPointer).Append(JsonPointerLocator.NameAt(json));
        if (!json.Read())
        {
            return WaitForToken(out item);
        }

        var start = (int)json.TokenStartIndex;
        return (isRecords && json.TokenType == JsonTokenType.StartArray) || IsComplete(json)
            ? EnterMember(start, out item)
            : WaitForToken(out item);
    }

    private Step EndFile(in Utf8JsonReader json, out RecordReadResult item)
    {
        lastPointer = default;
        var end = (int)json.TokenStartIndex;
        if (!members.IsRecordsSeen)
        {
            around.Note(ReadingRules.MissingMember, end, ReadErrors.Missing("records"));
        }

        var isNews = around.Problems.Count > 0;
        item = isNews ? AroundItem(end) : default;
        Accept(json, FilePart.Closing);
        return isNews ? Step.Item : Step.Done;
    }

    private Step EnterMember(int valueStart, out RecordReadResult item)
    {
        var reader = new DiagnosticRecordReader(around, Reader(isWhole: true));
        var isEntered = false;
        try
        {
            reader.Advance();
            isEntered = members.Enter(ref reader, ref unknown) == EnvelopeMember.Records && reader.IsAtList();
        }
        catch (JsonException malformed)
        {
            return EndMalformed(malformed, valueStart, valueStart, out item);
        }

        hasMembers = true;
        var isNews = around.Problems.Count > 0;
        item = isNews ? AroundItem(valueStart) with { EnvelopeMember = unknown?.Take() } : default;
        Accept(reader.Json, isEntered ? FilePart.Records : FilePart.Members);
        return isNews ? Step.Item : Step.Done;
    }

    private Step MoveToRecord(out RecordReadResult item)
    {
        item = default;
        if (isDiscarding)
        {
            return DiscardMore(out item);
        }

        var json = Reader(window.IsFinal);
        if (!json.Read())
        {
            return WaitForToken(out item);
        }

        if (json.TokenType == JsonTokenType.EndArray)
        {
            lastPointer = recordsPointer;
            Accept(json, FilePart.Members);
            return Step.Done;
        }

        var start = (int)json.TokenStartIndex;
        lastPointer = recordsPointer.Append((int)Math.Min(index, int.MaxValue));
        if (IsTooMany(start))
        {
            isOver = true;
            item = WithFindings(RecordItem(start), window.Text, start, lastPointer);
            return Step.Item;
        }

        if (IsAmple(start) && TryReadAhead(start, out item))
        {
            return Step.Item;
        }

        return IsComplete(json) ? ReadFileRecord(start, out item) : WaitForRecord(start, out item);
    }

    private bool IsAmple(int start) => longest > 0 && window.Text.Length - start > (Ample * longest) + 1024;

    private bool TryFastPath(int start, out RecordReadResult item)
    {
        item = default;
        if (!FastPathRecordReader.TryRead(reading, window.Text[start..], out var record, out var length))
        {
            return false;
        }

        var json = Reader(isWhole: true);
        json.Read();
        json.Skip();
        if (json.BytesConsumed != start + length)
        {
            return false;
        }

        item = Finish(json, RecordItem(start) with { Record = record }, start);
        return true;
    }

    private bool TryReadAhead(int start, out RecordReadResult item)
    {
        if (TryFastPath(start, out item))
        {
            return true;
        }

        item = RecordItem(start);
        var reader = new DiagnosticRecordReader(reading, Reader(isWhole: true));
        try
        {
            reader.Advance();
            item = item with { Record = reader.ReadRecord() };
        }
        catch (JsonException)
        {
            // Longer than the buffer, or malformed: the slower path decides.
            reading.Clear();
            return false;
        }

        item = Finish(reader.Json, item, start);
        return true;
    }

    private Step ReadFileRecord(int start, out RecordReadResult item)
    {
        if (TryFastPath(start, out item))
        {
            return Step.Item;
        }

        item = RecordItem(start);
        var reader = new DiagnosticRecordReader(reading, Reader(isWhole: true));
        try
        {
            reader.Advance();
            item = item with { Record = reader.ReadRecord() };
        }
        catch (JsonException malformed)
        {
            isOver = true;
            ReadErrors.NoteMalformed(
                reading, window.Text, OffsetOf(malformed), start, DepthIn(FilePart.Records));
            item = WithFindings(item, window.Text, start, lastPointer);
            return Step.Item;
        }

        item = Finish(reader.Json, item, start);
        return Step.Item;
    }

    private RecordReadResult Finish(in Utf8JsonReader json, RecordReadResult item, int start)
    {
        item = WithFindings(item, window.Text, start, lastPointer);
        longest = Math.Max(longest, (int)json.BytesConsumed - start);
        records += item.Record is null ? 0 : 1;
        index++;
        Accept(json, FilePart.Records);
        return item;
    }

    private Utf8JsonReader Reader(bool isWhole) => new(window.Text, isWhole, fileState);

    private void Accept(in Utf8JsonReader json, FilePart next)
    {
        fileState = json.CurrentState;
        part = next;
        skipped = default;
        window.Skip((int)json.BytesConsumed);
    }

    private RecordReadResult RecordItem(int start)
    {
        var item = ItemAt(start);
        return item with { Origin = item.Origin with { Pointer = lastPointer } };
    }

    private enum FilePart
    {
        Opening,
        Members,
        Records,
        Closing,
    }
}
