using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;

namespace Wsis.Governance.Json;

/// <summary>With this converter <see cref="JsonSerializer"/> reads and writes a value as its string, and as the key of
/// a dictionary, in any type and under any options.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <remarks>A value that is not stated is written as null and null is read as "not stated", because other types have no
/// other way to express it; records omit such members. A text that is not a value of the kind throws a
/// <see cref="JsonException"/> that names the character, and so does a key that is not stated.</remarks>
public sealed class TextValueConverter<T> : JsonConverter<T>
    where T : struct, ITextValue<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => ReadText(ref reader),
            _ => throw new JsonException($"Expected {T.TypeDescription}, as a string."),
        };

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsDefault && !T.TryParse("", out _, out _))
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(T.WireText(value));
        }
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsDefault && !T.TryParse("", out _, out _))
        {
            throw new JsonException($"A key that is {T.TypeDescription} must be stated.");
        }

        writer.WritePropertyName(T.WireText(value));
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
        {
            return ReadCopied(ref reader);
        }

        return T.TryParsePooled(reader.ValueSpan, null, out var value)
            || T.TryParse(reader.ValueSpan, out value, out var error)
            ? value
            : throw Malformed(ConverterText.Of(ref reader), error);
    }

    private static T ReadCopied(ref Utf8JsonReader reader)
    {
        var text = ConverterText.Of(ref reader);
        return T.TryParse(text, out var value, out var error) ? value : throw Malformed(text, error);
    }

    private static JsonException Malformed(string text, ParseError error) =>
        new(error.ToException(text, T.TypeDescription).Message);
}
