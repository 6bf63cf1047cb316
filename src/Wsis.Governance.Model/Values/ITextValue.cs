using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>A value whose JSON form is one string. A type defines how it is parsed from characters and how it is
/// written; the other .NET members (parsing from strings and UTF-8, formatting into buffers) are implemented here for
/// all of them.</summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>Reading and writing never depend on a culture: format providers and format strings are ignored.
/// <c>default</c> sorts before all other values.</remarks>
public interface ITextValue<TSelf> :
    ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable,
    IEquatable<TSelf>, IComparable
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>The name of the kind in messages, with its article: <c>a partial date</c>.</summary>
    static abstract string TypeDescription { get; }

    /// <summary>True for <c>default</c>, which means "not stated" and is never the result of reading a text.</summary>
    bool IsDefault { get; }

    /// <summary>The text of the value: a document symbol as it was read, other values as <see cref="ToString"/> returns
    /// them; empty for <c>default</c>.</summary>
    string Text { get; }

    /// <summary>Reads the whole of <paramref name="text"/>, without white space around it.</summary>
    /// <param name="text">The characters to read.</param>
    /// <param name="value">The value, or <c>default</c> if there is none.</param>
    /// <param name="error">The reason for a failure, and the position of the character;
    /// <c>default</c> on success.</param>
    /// <returns>True if the text is a value of this kind. A failure allocates nothing.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value, out ParseError error);

    /// <summary>The canonical text of this value; empty for <c>default</c>.</summary>
    string ToString();

    /// <summary>Compares with another value for sorting.</summary>
    /// <returns>Less than, equal to or greater than 0, as this value sorts before, with or after the other.</returns>
    int CompareTo(TSelf other);

    /// <summary>Reads the whole of a UTF-8 text.</summary>
    /// <param name="utf8">The bytes to read.</param>
    /// <param name="value">The value, or <c>default</c> if there is none.</param>
    /// <param name="error">The reason for a failure, and the position of the character (not byte);
    /// <c>default</c> on success.</param>
    /// <returns>True if the text is a value of this kind.</returns>
    static virtual bool TryParse(ReadOnlySpan<byte> utf8, out TSelf value, out ParseError error) =>
        TextValue.TryParseUtf8(utf8, out value, out error);

    /// <summary>Reads a UTF-8 text that causes no finding. Values whose texts recur, such as ids and codes, share one
    /// string for all equal texts.</summary>
    /// <param name="utf8">The bytes to read.</param>
    /// <param name="texts">The pool of texts read before; null if records are not kept, because a new string then costs
    /// less than a look-up.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>False if the text is not a value of this kind, and for a code that this version
    /// does not know.</returns>
    internal static virtual bool TryParsePooled(ReadOnlySpan<byte> utf8, StringPool? texts, out TSelf value) =>
        TSelf.TryParse(utf8, out value, out _) && TSelf.IsRecognized(value);

    /// <summary>The record type to which an id refers; null for values that are not ids.</summary>
    internal static virtual Type? Refers => null;

    /// <summary>The texts that this version knows, for kinds that are codes of an open list.</summary>
    internal static virtual ReadOnlySpan<string> Recognized => [];

    /// <summary>False for a code that this version does not know.</summary>
    internal static virtual bool IsRecognized(TSelf value) => true;

    /// <summary>The JSON string of a value. A value is written back as it was read, even if it is not canonical:
    /// nothing is silently repaired.</summary>
    internal static virtual string WireText(TSelf value) => value.ToString();

    /// <inheritdoc/>
    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TextValue.Parse<TSelf>(s);

    /// <inheritdoc/>
    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s.AsSpan(), out result, out _);

    /// <inheritdoc/>
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TextValue.Parse<TSelf>(s);

    /// <inheritdoc/>
    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result, out _);

    /// <inheritdoc/>
    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TSelf.TryParse(utf8Text, out var value, out var error)
            ? value
            : throw error.ToException(Encoding.UTF8.GetString(utf8Text), TSelf.TypeDescription);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<TSelf>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(utf8Text, out result, out _);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => TextValue.Compare((TSelf)this, obj);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        TextValue.RequireNoFormat(format, TSelf.TypeDescription);
        return ToString();
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireNoFormat(format, TSelf.TypeDescription);
        var text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        TextValue.RequireNoFormat(format, TSelf.TypeDescription);
        return Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
    }
}
