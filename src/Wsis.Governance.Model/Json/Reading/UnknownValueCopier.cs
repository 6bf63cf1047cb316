using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance.Json.Reading;

/// <summary>Values of unknown members, as compact JSON text: numbers as they were written, strings with the escapes of
/// the canonical form.</summary>
internal static class UnknownValueCopier
{
    /// <summary>Copies the current value and stops at its last token.</summary>
    /// <param name="json">The reader, at the first token of the value.</param>
    /// <param name="longestString">The maximum length of a copied string, in bytes.</param>
    /// <param name="raw">The text; empty if a string in the value cannot be kept.</param>
    /// <param name="at">The offset of the first such string.</param>
    /// <returns>The error of that string.</returns>
    public static UnknownValueError TryRead(ref Utf8JsonReader json, int longestString, out string raw, out long at)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonOutput.Compact);
        var depth = json.CurrentDepth;
        var fault = UnknownValueError.None;
        at = 0;
        do
        {
            if (fault == UnknownValueError.None
                && (fault = Copy(json, writer, longestString)) != UnknownValueError.None)
            {
                at = json.TokenStartIndex;
            }
        }
        while (!IsEnd(json, depth) && json.Read());

        writer.Flush();
        raw = fault == UnknownValueError.None ? Encoding.UTF8.GetString(buffer.WrittenSpan) : "";
        return fault;
    }

    private static bool IsEnd(in Utf8JsonReader json, int depth) =>
        json.CurrentDepth == depth
        && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);

    private static UnknownValueError Copy(in Utf8JsonReader json, Utf8JsonWriter writer, int longestString)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                return CopyText(json, writer, longestString);
            default:
                writer.WriteRawValue(json.ValueSpan, skipInputValidation: true);
                break;
        }

        return UnknownValueError.None;
    }

    private static UnknownValueError CopyText(in Utf8JsonReader json, Utf8JsonWriter writer, int longestString)
    {
        if (json.ValueSpan.Length > longestString)
        {
            return UnknownValueError.TooLong;
        }

        if (!TryText(json, out var text))
        {
            return UnknownValueError.InvalidText;
        }

        if (json.TokenType == JsonTokenType.PropertyName)
        {
            writer.WritePropertyName(text);
        }
        else
        {
            writer.WriteStringValue(text);
        }

        return UnknownValueError.None;
    }

    private static bool TryText(in Utf8JsonReader json, out ReadOnlySpan<byte> text)
    {
        text = json.ValueSpan;
        if (!json.ValueIsEscaped)
        {
            return Utf8.IsValid(text);
        }

        var unescaped = new byte[text.Length];
        try
        {
            text = unescaped.AsSpan(0, json.CopyString(unescaped));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
