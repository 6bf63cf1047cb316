using System.Text.Json;

namespace Wsis.Governance.Tool.Show;

/// <summary>Tells the kinds of values in a record's JSON from one another by their form.</summary>
internal static class JsonShapes
{
    /// <summary>True for a text by language.</summary>
    public static bool IsText(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || IsCitation(value) || IsReference(value))
        {
            return false;
        }

        var entries = 0;
        foreach (var entry in value.EnumerateObject())
        {
            if (entry.Value.ValueKind != JsonValueKind.String || !IsLanguage(entry.Name))
            {
                return false;
            }

            entries++;
        }

        return entries > 0;
    }

    /// <summary>True for a place in a document, sources included.</summary>
    public static bool IsCitation(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("document", out _);

    /// <summary>True for a reference to a record by type and id.</summary>
    public static bool IsReference(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("type", out _)
        && value.TryGetProperty("id", out _);

    /// <summary>True for a string, a number or a truth value.</summary>
    public static bool IsScalar(JsonElement value) =>
        value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    /// <summary>True for a scalar and for a list of nothing but scalars.</summary>
    public static bool IsSimple(JsonElement value) =>
        IsScalar(value) || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsScalar));

    // The languages of the records have subtags of two or three letters; names of members are longer.
    private static bool IsLanguage(string name) =>
        LanguageTag.TryParse(name, out _) && name.AsSpan().IndexOf('-') is var end
        && (end < 0 ? name.Length : end) is 2 or 3;
}
