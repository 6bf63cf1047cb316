using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>A value with a text form, read by <see cref="TypedTextConverter{T}"/>.</summary>
internal interface ITypedText<T>
    where T : struct, ITypedText<T>
{
    static abstract T Of(string text);

    string Text { get; }
}

[JsonConverter(typeof(TypedTextConverter<TypedId>))]
internal readonly record struct TypedId(string Text) : ITypedText<TypedId>
{
    public static TypedId Of(string text) => new(text.Length is > 0 and <= 200 ? text : throw new JsonException());
}

[JsonConverter(typeof(TypedTextConverter<TypedSymbol>))]
internal readonly record struct TypedSymbol(string Text) : ITypedText<TypedSymbol>
{
    public static TypedSymbol Of(string text) => new(text.Length is > 0 and <= 200 ? text : throw new JsonException());
}

[JsonConverter(typeof(TypedTextConverter<TypedParagraphs>))]
internal readonly record struct TypedParagraphs(string Text) : ITypedText<TypedParagraphs>
{
    public static TypedParagraphs Of(string text) => new(text.Length > 0 ? text : throw new JsonException());
}

/// <summary>A year, a month or a day.</summary>
[JsonConverter(typeof(TypedTextConverter<TypedDate>))]
internal readonly record struct TypedDate(int Year, int Month, int Day) : ITypedText<TypedDate>
{
    public string Text => $"{Year:D4}-{Month:D2}-{Day:D2}";

    public static TypedDate Of(string text) => new(
        Number(text.AsSpan(0, 4)),
        text.Length < 7 ? 0 : Number(text.AsSpan(5, 2)),
        text.Length < 10 ? 0 : Number(text.AsSpan(8, 2)));

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>Reads a typed value from its string.</summary>
internal sealed class TypedTextConverter<T> : JsonConverter<T>
    where T : struct, ITypedText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Of(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
