using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wsis.Governance.Json.Converters;

/// <summary>Converts lists of elements that are not part of the contract: each element is read and written
/// with the options. Null is an empty list.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    private JsonTypeInfo<T>? item;

    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!ConverterText.IsAtList(ref reader))
        {
            return default;
        }

        var (items, info) = (new List<T>(), InfoFor(options));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, info)!);
        }

        return ValueList<T>.FromArray([.. items]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var info = InfoFor(options);
        writer.WriteStartArray();
        foreach (var element in value)
        {
            JsonSerializer.Serialize(writer, element, info);
        }

        writer.WriteEndArray();
    }

    // A source-generated context does not analyse a list that has its own converter: common element types
    // may be missing.
    private static JsonTypeInfo<T> Find(JsonSerializerOptions options)
    {
        object? plain = options.TryGetTypeInfo(typeof(T), out var found) ? null
            : typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter
            : typeof(T) == typeof(int) ? JsonMetadataServices.Int32Converter
            : null;
        return plain is JsonConverter<T> converter
            ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
            : (JsonTypeInfo<T>)(found ?? options.GetTypeInfo(typeof(T)));
    }

    private JsonTypeInfo<T> InfoFor(JsonSerializerOptions options) =>
        item is { } known && known.Options == options ? known : item = Find(options);
}
