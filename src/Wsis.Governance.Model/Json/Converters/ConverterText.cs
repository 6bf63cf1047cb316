using System.Text.Json;

namespace Wsis.Governance.Json.Converters;

/// <summary>Reads strings for converters.</summary>
internal static class ConverterText
{
    /// <summary>The current string or member name.</summary>
    /// <exception cref="JsonException">It contains a lone surrogate or bytes that are not UTF-8.</exception>
    public static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException invalid)
        {
            throw new JsonException("The text holds a lone surrogate or bytes that are not UTF-8.", invalid);
        }
    }
}
