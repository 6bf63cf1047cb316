using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;
using Wsis.Governance.Values.Languages;

namespace Wsis.Governance;

/// <summary>A BCP 47 language tag: <c>ar</c>, <c>en</c>, <c>zh-Hant</c>,
/// <c>pt-BR</c>, <c>de-CH-1996</c>, <c>x-unknown</c>.</summary>
/// <remarks>
/// <para>Read in upper or lower case and kept in the case that RFC 5646 section 2.1.1 recommends, so that tags that
/// differ only in case are equal. Only the form of RFC 5646 section 2.1 is checked, not whether a subtag is
/// registered; the irregular grandfathered tags (<c>i-default</c>, <c>en-GB-oed</c>) and tags of more than 64
/// characters are rejected.</para>
/// <para><c>default</c> means "not stated".</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<LanguageTag>))]
[JsonConverter(typeof(TextValueConverter<LanguageTag>))]
public readonly record struct LanguageTag : ITextValue<LanguageTag>, IComparable<LanguageTag>
{
    private readonly string? text;

    private LanguageTag(string text) => this.text = text;

    /// <summary>Arabic, <c>ar</c>.</summary>
    public static LanguageTag Arabic => new("ar");

    /// <summary>Chinese, <c>zh</c>.</summary>
    public static LanguageTag Chinese => new("zh");

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English => new("en");

    /// <summary>French, <c>fr</c>.</summary>
    public static LanguageTag French => new("fr");

    /// <summary>Russian, <c>ru</c>.</summary>
    public static LanguageTag Russian => new("ru");

    /// <summary>Spanish, <c>es</c>.</summary>
    public static LanguageTag Spanish => new("es");

    /// <inheritdoc/>
    public static string TypeDescription => "a language tag";

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The primary language: <c>zh</c> of <c>zh-Hant</c>; empty for <c>default</c> and for a tag that is for
    /// private use as a whole.</summary>
    public string Language => LanguageTagSubtags.Language(ToString()).ToString();

    /// <summary>The script, <c>Hant</c> of <c>zh-Hant</c>; null if the tag names none.</summary>
    public string? Script => NullIfEmpty(LanguageTagSubtags.Script(ToString()));

    /// <summary>The region, <c>BR</c> of <c>pt-BR</c>; null if the tag names none.</summary>
    public string? Region => NullIfEmpty(LanguageTagSubtags.Region(ToString()));

    /// <summary>Reads a tag.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a tag; the message says at which character.</exception>
    public static LanguageTag Parse(string text) => TextValue.Parse<LanguageTag>(text);

    /// <summary>Tries to read a tag. False if the text is not a tag.</summary>
    public static bool TryParse(string? text, out LanguageTag value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static LanguageTag Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageTag value, out ParseError error)
    {
        error = default;
        if (Official(text) is { } official)
        {
            value = new LanguageTag(official);
            return true;
        }

        var scanner = new LanguageTagScanner(text);
        if (scanner.TryScan(out error))
        {
            value = new LanguageTag(LanguageTagScanner.Canonical(text));
            return true;
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    static bool ITextValue<LanguageTag>.TryParse(
        ReadOnlySpan<byte> utf8, out LanguageTag value, out ParseError error)
    {
        if (Official(utf8) is { } official)
        {
            (value, error) = (new LanguageTag(official), default);
            return true;
        }

        return TextValue.TryParseUtf8(utf8, out value, out error);
    }

    /// <summary>Sorts ordinally by the text; <c>default</c> comes first.</summary>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(text, other.text);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(LanguageTag left, LanguageTag right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(LanguageTag left, LanguageTag right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(LanguageTag left, LanguageTag right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(LanguageTag left, LanguageTag right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => text ?? "";

    // Nearly all tags are official languages of the United Nations; these are never allocated.
    private static string? Official(ReadOnlySpan<char> text) => text switch
    {
        "ar" => "ar",
        "en" => "en",
        "es" => "es",
        "fr" => "fr",
        "ru" => "ru",
        "zh" => "zh",
        _ => null,
    };

    private static string? Official(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [(byte)'a', (byte)'r'] => "ar",
        [(byte)'e', (byte)'n'] => "en",
        [(byte)'e', (byte)'s'] => "es",
        [(byte)'f', (byte)'r'] => "fr",
        [(byte)'r', (byte)'u'] => "ru",
        [(byte)'z', (byte)'h'] => "zh",
        _ => null,
    };

    private static string? NullIfEmpty(ReadOnlySpan<char> subtag) => subtag.IsEmpty ? null : subtag.ToString();
}
