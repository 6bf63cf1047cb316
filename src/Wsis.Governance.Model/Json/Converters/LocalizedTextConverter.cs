using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;

namespace Wsis.Governance.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a text by language as an object, in any type and under any
/// options.</summary>
/// <remarks>A text that is not stated is written as null, and null is read as "not stated".</remarks>
public sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override LocalizedText Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected a text by language, as an object.");
        }

        var entries = new List<(LanguageTag, string)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            entries.Add(ReadEntry(ref reader));
        }

        return Made(entries);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsDefault)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (var (language, text) in value)
        {
            writer.WriteString(language.ToString(), text);
        }

        writer.WriteEndObject();
    }

    private static (LanguageTag Language, string Text) ReadEntry(ref Utf8JsonReader reader)
    {
        var name = ConverterText.Of(ref reader);
        if (!LanguageTag.TryParse(name, out var language, out var error))
        {
            throw new JsonException(error.ToException(name, LanguageTag.TypeDescription).Message);
        }

        reader.Read();
        return reader.TokenType == JsonTokenType.String
            ? (language, ConverterText.Of(ref reader))
            : throw new JsonException($"The text in the language {language} is not a string.");
    }

    private static LocalizedText Made(List<(LanguageTag Language, string Text)> entries)
    {
        var text = LocalizedText.FromEntries([.. entries], out var repeated);
        if (repeated >= 0)
        {
            throw new JsonException($"The language {entries[repeated].Language} occurs twice.");
        }

        return text.IsDefault ? throw new JsonException("A text by language has at least one language.") : text;
    }
}
