using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads a cell that contains JSON.</summary>
internal static class CellJson
{
    private static readonly JsonDocumentOptions strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="value">The value; null if the cell cannot be read.</param>
    /// <param name="fault">Why the cell cannot be read, as a clause; null if it can.</param>
    public static bool TryRead(string cell, out JsonNode? value, out string? fault)
    {
        try
        {
            value = JsonNode.Parse(cell, documentOptions: strict);
            // Escapes that are half of a surrogate pair are found when the text is written.
            _ = value?.ToJsonString(ReadableJson.Cell);
            fault = null;
            return true;
        }
        catch (JsonException)
        {
            (value, fault) = (null, FaultOf(Encoding.UTF8.GetBytes(cell)));
            return false;
        }
        catch (InvalidOperationException)
        {
            (value, fault) = (null, "an escape is a lone surrogate");
            return false;
        }
    }

    private static string FaultOf(byte[] cell)
    {
        var reader = new Utf8JsonReader(cell);
        try
        {
            while (reader.Read())
            {
            }

            return "an object has two members of one name";
        }
        catch (JsonException malformed)
        {
            return ReadErrors.Malformed(cell, Encodings.OffsetOf(cell, malformed))[0].Value ?? "";
        }
    }
}
