using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>An absolute address of the web: <c>https://www.itu.int/net/wsis/</c>.</summary>
/// <remarks>
/// <para>Kept as it was written; addresses with the same text are equal. Strict: <c>http://</c> or <c>https://</c> in
/// lower case, a host without user name, an optional port from 1 to 65535, and after it only the characters of RFC
/// 3986, all others percent-encoded; no more than 2048 characters.</para>
/// <para><c>default</c> means "not stated".</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<WebAddress>))]
[JsonConverter(typeof(TextValueConverter<WebAddress>))]
public readonly record struct WebAddress : ITextValue<WebAddress>, IComparable<WebAddress>
{
    private readonly string? text;

    private WebAddress(string text) => this.text = text;

    /// <inheritdoc/>
    public static string TypeDescription => "a web address";

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>Reads an address.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not an address; the message says at which character.</exception>
    public static WebAddress Parse(string text) => TextValue.Parse<WebAddress>(text);

    /// <summary>Tries to read an address. False if the text is not an address.</summary>
    public static bool TryParse(string? text, out WebAddress value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static WebAddress Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WebAddress result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out WebAddress value, out ParseError error)
    {
        var scanner = new WebAddressScanner(text);
        error = scanner.FindFault();
        value = error.IsFault ? default : new WebAddress(text.ToString());
        return !error.IsFault;
    }

    /// <summary>The address as a <see cref="Uri"/>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>: no address is stated.</exception>
    public Uri ToUri() => text is null
        ? throw new InvalidOperationException("No web address is stated.")
        : new Uri(text, UriKind.Absolute);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(WebAddress left, WebAddress right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(WebAddress left, WebAddress right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(WebAddress left, WebAddress right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(WebAddress left, WebAddress right) => left.CompareTo(right) >= 0;

    /// <summary>Compares ordinally; <c>default</c> comes first.</summary>
    public int CompareTo(WebAddress other) => string.CompareOrdinal(text, other.text);

    /// <inheritdoc/>
    public override string ToString() => text ?? "";
}
