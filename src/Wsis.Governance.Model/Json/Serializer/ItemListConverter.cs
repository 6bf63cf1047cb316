using System.Text.Json;
using System.Text.Json.Serialization;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Converts lists of values, and of objects in records. Null is an empty list.</summary>
internal sealed class ItemListConverter<T>(JsonConverter<T> item) : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!ConverterText.IsAtList(ref reader))
        {
            return default;
        }

        var list = default(ListBuilder<T>);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw new JsonException("No element of a list is null. Omit values that are not stated.");
            }

            list.Add(item.Read(ref reader, typeof(T), options)!);
        }

        return list.ToList();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var it in items)
        {
            item.Write(writer, it, options);
        }

        writer.WriteEndArray();
    }
}
