using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Converters;
using Wsis.Governance.Values;
using Wsis.Governance.Values.Codes;

namespace Wsis.Governance;

/// <summary>A code of an open list. An unknown code is kept, compared and written back like any other, so that records
/// of a later version are never lost; <see cref="IsKnown"/> is false for it.</summary>
/// <typeparam name="TList">The list, which names the known codes.</typeparam>
/// <remarks>A code is an ASCII letter in lower case, then ASCII letters and digits, at most 64 characters. Comparison
/// is ordinal. <c>default</c> means "not stated".</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter))]
[JsonConverter(typeof(TextValueConverterFactory))]
public readonly struct Code<TList> :
    ITextValue<Code<TList>>, IComparable<Code<TList>>, ITextValueWithConverter
    where TList : ICodeList
{
    private const int MaxCharacters = 64;

    private readonly string? text;

    private Code(string text) => this.text = text;

    /// <inheritdoc/>
    public static string TypeDescription => TList.Kind;

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>True if this version knows the code. False for <c>default</c>.</summary>
    public bool IsKnown => text is not null && TList.Known.Contains(text);

    /// <summary>The display name of the code, for headings and tables.</summary>
    /// <param name="language">The language: <c>en</c> or <c>fr</c> for every list; for organs and verbs also <c>es</c>,
    /// <c>ru</c>, <c>zh</c> and <c>ar</c>.</param>
    /// <returns>Null for a code that this version does not know, for another language and for <c>default</c>. A verb is
    /// named by its most common printed form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string? Name(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return text is null ? null : TList.NameOf(TList.Kind, text, language);
    }

    /// <summary>A code that a list defines. The text is not checked.</summary>
    internal static Code<TList> Define(string text) => new(text);

    /// <summary>Reads a code, known or not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text cannot be a code; the message says at which character.</exception>
    public static Code<TList> Parse(string text) => TextValue.Parse<Code<TList>>(text);

    /// <summary>Tries to read a code, known or not. False if the text cannot be a code.</summary>
    public static bool TryParse(string? text, out Code<TList> value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static Code<TList> Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Code<TList> result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Code<TList> value, out ParseError error)
    {
        if (KnownText(text) is { } known)
        {
            (value, error) = (new Code<TList>(known), default);
            return true;
        }

        UnknownCodes.Expect();
        error = FaultOf(text);
        value = error.IsFault ? default : new Code<TList>(text.ToString());
        return !error.IsFault;
    }

    /// <summary>True if both codes have the same text.</summary>
    public static bool operator ==(Code<TList> left, Code<TList> right) => left.Equals(right);

    /// <summary>True if the codes differ.</summary>
    public static bool operator !=(Code<TList> left, Code<TList> right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Code<TList> left, Code<TList> right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(Code<TList> left, Code<TList> right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Code<TList> left, Code<TList> right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(Code<TList> left, Code<TList> right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Code<TList> other) => string.Equals(text, other.text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Code<TList> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Compares ordinally; <c>default</c> comes first.</summary>
    public int CompareTo(Code<TList> other) => string.CompareOrdinal(text, other.text);

    /// <summary>The code itself; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    /// <inheritdoc/>
    JsonConverter ITextValueWithConverter.CreateConverter() => new TextValueConverter<Code<TList>>();

    /// <inheritdoc/>
    TypeConverter ITextValueWithConverter.CreateTypeConverter() => new TextValueTypeConverter<Code<TList>>();

    /// <inheritdoc/>
    static bool ITextValue<Code<TList>>.TryParsePooled(
        ReadOnlySpan<byte> utf8, StringPool? texts, out Code<TList> value)
    {
        foreach (var known in TList.Known)
        {
            if (known.Length == utf8.Length && known[0] == utf8[0] && Ascii.Equals(utf8, known))
            {
                value = new Code<TList>(known);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    static Type? ITextValue<Code<TList>>.Refers => null;

    /// <inheritdoc/>
    static ReadOnlySpan<string> ITextValue<Code<TList>>.Recognized => TList.Known;

    /// <inheritdoc/>
    static bool ITextValue<Code<TList>>.IsRecognized(Code<TList> value) => value.IsKnown;

    private static string? KnownText(ReadOnlySpan<char> text)
    {
        foreach (var known in TList.Known)
        {
            if (text.SequenceEqual(known))
            {
                return known;
            }
        }

        return null;
    }

    private static ParseError FaultOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0]))
        {
            return new ParseError(0, "a lower-case letter");
        }

        for (var at = 1; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                return new ParseError(at, "a Latin letter or a digit, as a code is one word");
            }
        }

        return text.Length > MaxCharacters
            ? new ParseError(MaxCharacters, "the end, as a code has no more than 64 characters")
            : default;
    }
}
