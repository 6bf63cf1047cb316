using System.Text.Json;
using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>Single values: the same for every form, so that only the forms differ.</summary>
internal static class FormValues
{
    public static T Value<T>(ref Utf8JsonReader json)
        where T : struct, ITextValue<T>
    {
        T.TryParse(json.ValueSpan, out var value, out _);
        return value;
    }

    public static ValueList<T> Values<T>(ref Utf8JsonReader json)
        where T : struct, ITextValue<T>
    {
        var list = default(ListBuilder<T>);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Value<T>(ref json));
        }

        return list.ToList();
    }

    public static LocalizedText Text(ref Utf8JsonReader json)
    {
        var entries = default(ListBuilder<(LanguageTag, string)>);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var tag = Value<LanguageTag>(ref json);
            json.Read();
            entries.Add((tag, json.GetString()!));
        }

        return LocalizedText.FromEntries(entries.ToList().AsSpan(), out _);
    }

    public static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, T value)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault)
        {
            json.WritePropertyName(name);
            json.WriteStringValue(T.WireText(value));
        }
    }

    public static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ValueList<T> values)
        where T : struct, ITextValue<T>
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(T.WireText(value));
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalizedText text)
    {
        json.WriteStartObject(name);
        foreach (var (language, content) in text)
        {
            json.WriteString(language.ToString(), content);
        }

        json.WriteEndObject();
    }
}
