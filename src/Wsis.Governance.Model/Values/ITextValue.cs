using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>
/// A value whose JSON form is one string. A type states how it is read from characters and how it is written; what .NET
/// offers beside that (parsing from strings and UTF-8, formatting into buffers) follows here, once for all of them.
/// </summary>
/// <typeparam name="TSelf">The value type itself.</typeparam>
/// <remarks>Reading and writing never depend on a culture: format providers and format strings are ignored.</remarks>
public interface ITextValue<TSelf> :
    ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>The name of the kind in messages, with its article: <c>a partial date</c>.</summary>
    static abstract string TypeDescription { get; }

    /// <summary>True for <c>default</c>, which stands for "not stated" and is never the result of reading a
    /// text.</summary>
    bool IsDefault { get; }

    /// <summary>The text of the value: of a document symbol as it was read, of other kinds as <see cref="ToString"/>
    /// gives it; empty for <c>default</c>.</summary>
    string Text { get; }

    /// <summary>Reads the whole of <paramref name="text"/>, without white space around it.</summary>
    /// <param name="text">The characters to read.</param>
    /// <param name="value">The value, or <c>default</c> where there is none.</param>
    /// <param name="error">Why not, and at which character; <c>default</c> on success.</param>
    /// <returns>True where the text is a value of this kind. A failure allocates nothing.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf value, out ParseError error);

    /// <summary>The canonical text of this value; empty for <c>default</c>.</summary>
    string ToString();

    /// <summary>Reads the whole of a UTF-8 text.</summary>
    /// <param name="utf8">The bytes to read.</param>
    /// <param name="value">The value, or <c>default</c> where there is none.</param>
    /// <param name="error">Why not, and at which character (not byte); <c>default</c> on success.</param>
    /// <returns>True where the text is a value of this kind.</returns>
    static virtual bool TryParse(ReadOnlySpan<byte> utf8, out TSelf value, out ParseError error) =>
        TextValue.TryParseUtf8(utf8, out value, out error);

    /// <summary>Reads a UTF-8 text of which nothing need be said. Kinds whose texts come back often, such as ids and
    /// codes, keep one string for all equal texts.</summary>
    /// <param name="utf8">The bytes to read.</param>
    /// <param name="texts">The texts read before; null where records are not kept, since a new string then costs less
    /// than finding an old one among many.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>False where the text is not a value of this kind, and for a code that this version does not
    /// know.</returns>
    internal static virtual bool TryParsePooled(ReadOnlySpan<byte> utf8, StringPool? texts, out TSelf value) =>
        TSelf.TryParse(utf8, out value, out _) && TSelf.IsRecognized(value);

    /// <summary>The type that an id refers to; null for kinds that are no ids.</summary>
    internal static virtual Type? Refers => null;

    /// <summary>The texts that this version knows, for kinds that are codes of an open list.</summary>
    internal static virtual ReadOnlySpan<string> Recognized => [];

    /// <summary>False for a code that this version does not know.</summary>
    internal static virtual bool IsRecognized(TSelf value) => true;

    /// <summary>The string that stands for a value in JSON. What was read is written back as it was read, even where it
    /// is not canonical: nothing is silently repaired.</summary>
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
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
}
