using System.Text.Json;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Json.Reading;

/// <summary>A line that ends before its record, in a text with one record per line: one problem, even if the record
/// continues over many lines.</summary>
internal static class OpenLine
{
    /// <summary>True if the line is the beginning of a record that continues on the next line.</summary>
    public static bool Is(ReadOnlySpan<byte> line, int maxDepth)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: false, State(maxDepth));
        try
        {
            while (json.Read())
            {
            }

            return json.CurrentDepth > 0 || json.BytesConsumed < line.Length
                || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>True if the line, which follows an open one, can only be a part of its record: no record begins in it,
    /// and it is not a value by itself.</summary>
    public static bool IsContinuedBy(ReadOnlySpan<byte> line, int maxDepth)
    {
        if (line.IsEmpty || line[0] == '{')
        {
            return false;
        }

        var json = new Utf8JsonReader(line, isFinalBlock: true, State(maxDepth));
        try
        {
            // A single word or number may be an element of a list in the record.
            return !json.Read() || json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
                || !json.TrySkip() || json.Read();
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <summary>Reports it.</summary>
    public static void Note(ReadContext reading, long offset)
    {
        reading.Gaps.Add(ReadingGaps.AnyRecord);
        reading.Note(
            ReadingRules.MalformedJson,
            offset,
            [new("problem", "the line ends before the record does; in this form each record is on one line")]);
    }

    private static JsonReaderState State(int maxDepth) => new(new JsonReaderOptions { MaxDepth = maxDepth });
}
