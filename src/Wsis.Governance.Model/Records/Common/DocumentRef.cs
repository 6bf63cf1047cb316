using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>A document, named by its symbol or, for an outcome document of the Summit, by its id.</summary>
/// <remarks><c>default</c> means "not stated".</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<DocumentRef>))]
[JsonConverter(typeof(TextValueConverter<DocumentRef>))]
public readonly struct DocumentRef : ITextValue<DocumentRef>, IComparable<DocumentRef>
{
    private readonly DocumentSymbol symbol;
    private readonly Id<OutcomeDocument> outcomeDocument;

    /// <summary>Refers to a document by its symbol.</summary>
    public DocumentRef(DocumentSymbol symbol) => this.symbol = symbol;

    /// <summary>Refers to an outcome document by its id.</summary>
    public DocumentRef(Id<OutcomeDocument> outcomeDocument) => this.outcomeDocument = outcomeDocument;

    /// <inheritdoc/>
    public static string TypeDescription => "a document symbol or the id of an outcome document";

    /// <inheritdoc/>
    public bool IsDefault => symbol.IsDefault && outcomeDocument.IsDefault;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The symbol; <c>default</c> if an outcome document is named by its id.</summary>
    public DocumentSymbol Symbol => symbol;

    /// <summary>The id of the outcome document; <c>default</c> if the document is named by its symbol.</summary>
    public Id<OutcomeDocument> OutcomeDocument => outcomeDocument;

    /// <summary>Reads a reference.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is neither a symbol nor an id; the message
    /// names the character.</exception>
    public static DocumentRef Parse(string text) => TextValue.Parse<DocumentRef>(text);

    /// <summary>Tries to read a reference; false if the text is not valid.</summary>
    public static bool TryParse(string? text, out DocumentRef value) => TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static DocumentRef Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentRef result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    /// <remarks>A text that begins with a lower-case letter is the id of an outcome document, unless it is a symbol in
    /// small letters, such as <c>a/res/60/252</c>.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentRef value, out ParseError error)
    {
        if (text is [>= 'a' and <= 'z', ..] && !IsSymbol(text))
        {
            var isId = Id<OutcomeDocument>.TryParse(text, out var id, out error);
            value = new DocumentRef(id);
            return isId;
        }

        var isSymbol = DocumentSymbol.TryParse(text, out var symbol, out error);
        value = new DocumentRef(symbol);
        return isSymbol;
    }

    /// <summary>True if both name the same document in the same way.</summary>
    public static bool operator ==(DocumentRef left, DocumentRef right) => left.Equals(right);

    /// <summary>True if they differ.</summary>
    public static bool operator !=(DocumentRef left, DocumentRef right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(DocumentRef left, DocumentRef right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(DocumentRef left, DocumentRef right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(DocumentRef left, DocumentRef right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(DocumentRef left, DocumentRef right) => left.CompareTo(right) >= 0;

    /// <summary>A symbol is a reference to its document.</summary>
    public static implicit operator DocumentRef(DocumentSymbol symbol) => new(symbol);

    /// <summary>The id of an outcome document is a reference to it.</summary>
    public static implicit operator DocumentRef(Id<OutcomeDocument> id) => new(id);

    /// <inheritdoc/>
    public bool Equals(DocumentRef other) => symbol == other.symbol && outcomeDocument == other.outcomeDocument;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(symbol, outcomeDocument);

    /// <summary>Compares ids ordinally and symbols as <see cref="DocumentSymbol.CompareTo"/> does, ids before symbols;
    /// <c>default</c> comes first.</summary>
    public int CompareTo(DocumentRef other)
    {
        var order = symbol.CompareTo(other.symbol);
        return order != 0 ? order : outcomeDocument.CompareTo(other.outcomeDocument);
    }

    /// <summary>The symbol in canonical form, or the id; empty for <c>default</c>.</summary>
    public override string ToString() => outcomeDocument.IsDefault ? symbol.ToString() : outcomeDocument.ToString();

    // No id of an outcome document contains a slash.
    private static bool IsSymbol(ReadOnlySpan<char> text) => text.Contains('/')
        && DocumentSymbol.TryParse(text, out var symbol, out _) && symbol.IsBodyKnown;

    /// <inheritdoc/>
    static bool ITextValue<DocumentRef>.TryParsePooled(
        ReadOnlySpan<byte> utf8, StringPool? texts, out DocumentRef value)
    {
        // A symbol in small letters is rare, and needs the whole text to be recognized.
        if (utf8 is [>= (byte)'a' and <= (byte)'z', ..] && utf8.Contains((byte)'/'))
        {
            return TextValue.TryParseUtf8(utf8, out value, out _);
        }

        if (utf8 is [>= (byte)'a' and <= (byte)'z', ..])
        {
            var isId = TextValue.TryTake<Id<OutcomeDocument>>(utf8, texts, out var id);
            value = new DocumentRef(id);
            return isId;
        }

        var isSymbol = TextValue.TryTake<DocumentSymbol>(utf8, texts, out var symbol);
        value = new DocumentRef(symbol);
        return isSymbol;
    }

    /// <inheritdoc/>
    static string ITextValue<DocumentRef>.WireText(DocumentRef value) =>
        value.outcomeDocument.IsDefault ? value.symbol.Text : value.outcomeDocument.ToString();
}
