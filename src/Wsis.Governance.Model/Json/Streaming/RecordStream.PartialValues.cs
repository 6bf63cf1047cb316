using System.Text.Json;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <content>Handling of values that continue after the buffer, and of files that end early.</content>
internal sealed partial class RecordStream
{
    private SkipProgress skipped;
    private bool isDiscarding;
    private int aroundFindings;

    /// <summary>Skips the current value as far as it is available; the next call continues from there.</summary>
    /// <returns>True if the value is complete, or is malformed, which the reader will report.</returns>
    private bool IsComplete(in Utf8JsonReader value)
    {
        if (value.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return true;
        }

        if (!skipped.IsBegun)
        {
            skipped = new SkipProgress(true, value.CurrentState, (int)value.BytesConsumed, value.CurrentDepth);
        }

        try
        {
            return SkipMore(out _);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private bool SkipMore(out Utf8JsonReader json)
    {
        json = new Utf8JsonReader(window.Text[skipped.Length..], window.IsFinal, skipped.State);
        while (json.Read())
        {
            if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray
                && json.CurrentDepth == skipped.Depth)
            {
                return true;
            }
        }

        skipped = skipped with { State = json.CurrentState, Length = skipped.Length + (int)json.BytesConsumed };
        return false;
    }

    private Step WaitForToken(out RecordReadResult item)
    {
        item = default;
        return window.IsFull && window.Text.Length > options.MaxRecordLength ? EndAtLimit(out item) : Step.NeedsMore;
    }

    private Step WaitForRecord(int start, out RecordReadResult item)
    {
        item = default;
        if (!window.IsFull || window.Text.Length <= options.MaxRecordLength)
        {
            return Step.NeedsMore;
        }

        reading.NoteLimit(start, "length of a record, in bytes,", options.MaxRecordLength);
        item = WithFindings(RecordItem(start), window.Text, start, lastPointer);
        index++;
        isDiscarding = true;
        return Step.Item;
    }

    /// <summary>Discards a record that is too long, as far as it is available.</summary>
    private Step DiscardMore(out RecordReadResult item)
    {
        item = default;
        if (SkipMore(out var json))
        {
            isDiscarding = false;
            window.Skip(skipped.Length);
            Accept(json, FilePart.Records);
            return Step.Done;
        }

        window.Skip(skipped.Length);
        skipped = skipped with { Length = 0 };
        return WaitForToken(out item);
    }

    private Step EndAtLimit(out RecordReadResult item)
    {
        around.NoteLimit(0, "length of a value, in bytes,", options.MaxRecordLength);
        item = AroundItem(window.Text.Length);
        isOver = true;
        return Step.Item;
    }

    private Step EndMalformed(JsonException malformed, int start, int valueStart, out RecordReadResult item)
    {
        ReadErrors.NoteMalformed(
            around, window.Text, OffsetOf(malformed), start, DepthIn(part), IsAfterValue);
        item = AroundItem(valueStart);
        isOver = true;
        return Step.Item;
    }

    // The text of the window begins after the last token that was accepted.
    private bool IsAfterValue => part switch
    {
        FilePart.Members => hasMembers,
        FilePart.Records => index > 0,
        FilePart.Closing => true,
        _ => false,
    };

    /// <summary>An item with the problems around the records.</summary>
    private RecordReadResult AroundItem(int valueStart)
    {
        aroundFindings += around.Problems.Count;
        if (aroundFindings >= options.MaxFindings)
        {
            isOver = true;
            if (!around.IsFull)
            {
                around.NoteLimit(valueStart, "number of findings", options.MaxFindings);
            }
        }

        var item = RecordItem(0) with { Index = -1 };
        var lines = new LineCounter(window.Text, window.Place);
        var paths = new JsonPointerLocator(window.Text, valueStart) { Prefix = lastPointer };
        item = item with
        {
            Findings = ProblemLocator.Resolve(around.Problems, options.SourceName, lines, paths),
            Gaps = [.. around.Gaps],
        };
        around.Clear();
        return item;
    }

    // The depth around the records: the file itself, and in it the list of records.
    private static int DepthIn(FilePart part) => part switch
    {
        FilePart.Members => 1,
        FilePart.Records => 2,
        _ => 0,
    };

    // The reader counts lines and bytes from the start of the file.
    private int OffsetOf(JsonException malformed)
    {
        var (line, position) = (malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);
        position += line == 0 ? firstByte : 0;
        line += firstLine - (window.Place.Line - 1);
        return Encodings.OffsetOf(window.Text, line, line == 0 ? position - window.ByteInLine : position);
    }

    /// <summary>The progress of skipping a value.</summary>
    private readonly record struct SkipProgress(bool IsBegun, JsonReaderState State, int Length, int Depth);
}
