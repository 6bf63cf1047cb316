using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>The id of a record of one type; the compiler rejects an organization's id in place
/// of a mandate's.</summary>
/// <typeparam name="T">The record type the id belongs to.</typeparam>
/// <remarks>An id is a lower-case slug (<c>itu</c>, <c>ec-consultation-2010</c>), a slug path
/// (<c>tunis-agenda/71</c>) or, for a document, its canonical symbol (<c>A/RES/60/252</c>). It has at most 200
/// characters. <c>default</c> means "not stated".</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter))]
[JsonConverter(typeof(TextValueConverterFactory))]
public readonly struct Id<T> : ITextValue<Id<T>>, IComparable<Id<T>>, ITextValueWithConverter
    where T : class
{
    private readonly string? text;

    private Id(string text) => this.text = text;

    /// <inheritdoc/>
    public static string TypeDescription => IdGrammar.Kind;

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>Reads an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an id; the message says at which character.</exception>
    public static Id<T> Parse(string text) => TextValue.Parse<Id<T>>(text);

    /// <summary>Tries to read an id. False if the text is not an id.</summary>
    public static bool TryParse(string? text, out Id<T> value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static Id<T> Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Id<T> value, out ParseError error)
    {
        var good = IdGrammar.IsWellFormed(text, out error);
        value = good ? new Id<T>(text.ToString()) : default;
        return good;
    }

    /// <summary>True if both ids have the same text, compared ordinally.</summary>
    public static bool operator ==(Id<T> left, Id<T> right) => left.Equals(right);

    /// <summary>True if the ids differ.</summary>
    public static bool operator !=(Id<T> left, Id<T> right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Id<T> other) => string.Equals(text, other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Id<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Compares ordinally; <c>default</c> comes first.</summary>
    public int CompareTo(Id<T> other) => string.CompareOrdinal(text, other.text);

    /// <summary>The id itself; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    /// <summary>The same text as the id of a record of another type.</summary>
    internal Id<TOther> As<TOther>()
        where TOther : class =>
        new(text!);

    /// <inheritdoc/>
    JsonConverter ITextValueWithConverter.CreateConverter() => new TextValueConverter<Id<T>>();

    /// <inheritdoc/>
    TypeConverter ITextValueWithConverter.CreateTypeConverter() => new TextValueTypeConverter<Id<T>>();

    /// <inheritdoc/>
    static Type? ITextValue<Id<T>>.Refers => typeof(T);

    /// <inheritdoc/>
    static bool ITextValue<Id<T>>.TryParsePooled(ReadOnlySpan<byte> utf8, StringPool? texts, out Id<T> value)
    {
        var isId = IdGrammar.TryTake(utf8, texts, out var text);
        value = isId ? new Id<T>(text!) : default;
        return isId;
    }
}
