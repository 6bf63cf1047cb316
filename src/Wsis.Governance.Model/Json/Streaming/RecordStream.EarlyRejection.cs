using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <content>The buffer does not grow for text that can no longer become a record.</content>
internal sealed partial class RecordStream
{
    private PrefixStatus Classify(ReadOnlySpan<byte> beginning)
    {
        if (beginning.Length > options.MaxRecordLength)
        {
            return PrefixStatus.TooLong;
        }

        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = options.MaxDepth });
        var json = new Utf8JsonReader(beginning, isFinalBlock: false, state);
        try
        {
            if (json.Read() && json.TokenType != JsonTokenType.StartObject)
            {
                return PrefixStatus.NoObject;
            }

            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return PrefixStatus.Malformed;
        }

        return PrefixStatus.Open;
    }

    private bool IsHopeless(ReadOnlySpan<byte> beginning) => window.IsFull && Classify(beginning) != PrefixStatus.Open;

    /// <summary>Reports why a prefix is not a record.</summary>
    private RecordReadResult Reject(ReadOnlySpan<byte> beginning)
    {
        var first = beginning.IndexOfAnyExcept(Encodings.WhiteSpace);
        switch (Classify(beginning))
        {
            case PrefixStatus.TooLong:
                reading.NoteLimit(first, "length of a record, in bytes,", options.MaxRecordLength);
                break;
            case PrefixStatus.NoObject:
                var found = DiagnosticRecordReader.KindOf(TokenAt(beginning));
                reading.Note(
                    ReadingRules.WrongValueKind, first,
                    ReadErrors.WrongKind(DiagnosticRecordReader.RecordKind, found));
                break;
            default:
                return ReadRecord(beginning);
        }

        return ItemAt(Math.Max(first, 0));
    }

    private static JsonTokenType TokenAt(ReadOnlySpan<byte> beginning)
    {
        var json = new Utf8JsonReader(beginning, isFinalBlock: false, default);
        json.Read();
        return json.TokenType;
    }
}
