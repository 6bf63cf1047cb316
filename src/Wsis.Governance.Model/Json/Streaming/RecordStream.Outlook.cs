using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Streaming;

/// <content>A window is not made larger for what cannot become a record any more.</content>
internal sealed partial class RecordStream
{
    private Outlook OutlookOf(ReadOnlySpan<byte> beginning)
    {
        if (beginning.Length > options.MaxRecordLength)
        {
            return Outlook.TooLong;
        }

        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = options.MaxDepth });
        var json = new Utf8JsonReader(beginning, isFinalBlock: false, state);
        try
        {
            if (json.Read() && json.TokenType != JsonTokenType.StartObject)
            {
                return Outlook.NoObject;
            }

            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            return Outlook.Malformed;
        }

        return Outlook.Open;
    }

    private bool IsHopeless(ReadOnlySpan<byte> beginning) => window.IsFull && OutlookOf(beginning) != Outlook.Open;

    /// <summary>Says why a beginning is no record.</summary>
    private RecordReadResult Reject(ReadOnlySpan<byte> beginning)
    {
        var first = beginning.IndexOfAnyExcept(Encodings.WhiteSpace);
        switch (OutlookOf(beginning))
        {
            case Outlook.TooLong:
                reading.NoteLimit(first, "length of a record, in bytes,", options.MaxRecordLength);
                break;
            case Outlook.NoObject:
                var found = RecordReader.KindOf(TokenAt(beginning));
                reading.Note(
                    ReadingRules.WrongValueKind, first,
                    Faults.WrongKind(RecordReader.RecordKind, found));
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
