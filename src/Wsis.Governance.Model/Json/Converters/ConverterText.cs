using System.Text.Json;

namespace Wsis.Governance.Json.Converters;

/// <summary>The parts of a JSON text that converters read before and around their values.</summary>
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

    /// <summary>True at the beginning of a list, false at null: a list that is not stated.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static bool IsAtList(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartArray => true,
        JsonTokenType.Null => false,
        _ => throw new JsonException("Expected a list."),
    };
}
