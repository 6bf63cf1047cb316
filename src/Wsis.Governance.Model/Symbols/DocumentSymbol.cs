using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Symbols;

namespace Wsis.Governance;

/// <summary>
/// The symbol of a United Nations document: <c>A/RES/60/252</c>, <c>E/2010/CRP.4</c>, or several joined ones,
/// <c>A/66/77-E/2011/103</c>. Strict on shape, open on the body: see <see cref="IsBodyKnown"/>.
/// </summary>
/// <remarks>
/// Two symbols are equal when they differ in nothing but case, spaces, the sort of hyphen, the sign between joined
/// symbols and the asterisk of a reissue. <c>default</c> means "not stated". Parts are computed from the text
/// when requested, by <see cref="SymbolParts"/>; of a joint symbol they are those of the first. Source of the grammar:
/// Dag Hammarskjöld Library, research guide on document symbols.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<DocumentSymbol>))]
[JsonConverter(typeof(TextValueConverter<DocumentSymbol>))]
public readonly partial struct DocumentSymbol : ITextValue<DocumentSymbol>, IComparable<DocumentSymbol>
{
    // The canonical text, or both texts where they differ.
    private readonly object? value;

    private DocumentSymbol(object value) => this.value = value;

    /// <inheritdoc/>
    static string ITextValue<DocumentSymbol>.TypeDescription => "a document symbol";

    /// <inheritdoc/>
    public bool IsDefault => value is null;

    /// <summary>The symbol as it was read; empty for <c>default</c>.</summary>
    public string Text => value is Printed printed ? printed.Text : Canonical;

    /// <summary>The symbol in the form that the United Nations Digital Library prints, mixed case:
    /// <c>A/60/687/Add.1</c>, <c>S/RES/1325(2000)</c>, <c>A/79/5 (Vol. II)</c>. Empty for <c>default</c>.</summary>
    public string Canonical => value switch
    {
        string text => text,
        Printed printed => printed.Canonical,
        _ => "",
    };

    /// <summary>True if the symbol was read in canonical form, and for <c>default</c>.</summary>
    internal bool IsCanonical => value is not Printed;

    /// <summary>The canonical form, by which symbols are compared: capitals, no spaces, ASCII
    /// hyphens, no asterisk.</summary>
    public string Key
    {
        get
        {
            Span<char> key = stackalloc char[SymbolCanonical.MaxCharacters];
            return key[..SymbolCanonical.WriteKey(Canonical, key)].ToString();
        }
    }

    /// <summary>True if the document has several symbols.</summary>
    public bool IsJoint => Canonical.Contains('-') && GetParts().Text.Length < Canonical.Length;

    /// <summary>The symbols of the document, in the order printed: one, or several of a joint symbol. Empty for
    /// <c>default</c>.</summary>
    public ImmutableArray<DocumentSymbol> GetSymbols() => IsJoint ? Split() : IsDefault ? [] : [this];

    /// <summary>The codes of the organs whose documents these are, in camel case, each once, in the order printed. A
    /// body that is not known has none.</summary>
    public ImmutableArray<Code<Organ>> Organs
    {
        get
        {
            var organs = ImmutableArray.CreateBuilder<Code<Organ>>(1);
            foreach (var symbol in new SymbolEnumerator(Canonical))
            {
                var organ = symbol.IsBodyKnown ? Code<Organ>.Define(symbol.Organ) : default;
                if (!organ.IsDefault && !organs.Contains(organ))
                {
                    organs.Add(organ);
                }
            }

            return organs.DrainToImmutable();
        }
    }

    /// <summary>The first part, and what of the second names the body: <c>A</c>, <c>E/CN.16</c>; empty for
    /// <c>default</c>.</summary>
    public string Body => GetParts().Body.ToString();

    /// <summary>False if no body in the table has this symbol's first parts: it may be a symbol of another
    /// organization. Of a joint symbol, all must be known.</summary>
    public bool IsBodyKnown
    {
        get
        {
            foreach (var symbol in new SymbolEnumerator(Canonical))
            {
                if (!symbol.IsBodyKnown)
                {
                    return false;
                }
            }

            return !IsDefault;
        }
    }

    /// <summary>The kind of document that the symbol itself states.</summary>
    public SymbolKind Kind => GetParts().Kind;

    /// <summary>The kind of session that <see cref="Session"/> counts.</summary>
    public SessionKind SessionKind => GetParts().SessionKind;

    /// <summary>The number of the session; null if none is in the symbol.</summary>
    public int? Session => OrNull(GetParts().Session);

    /// <summary>The year; null if none is in the symbol.</summary>
    public int? Year => OrNull(GetParts().Year);

    /// <summary>The number of the document within its series; null if there is none. The first of a range.</summary>
    public int? Number => OrNull(GetParts().Number);

    /// <summary>The letters of one of several resolutions under one number (<c>B</c>, <c>A-B</c>); null if
    /// there are none.</summary>
    public string? Letters => OrNull(GetParts().Letters);

    /// <summary>The text in round brackets that is neither session nor year (<c>Part I</c>); null if
    /// there is nothing.</summary>
    public string? Brackets => OrNull(GetParts().Brackets);

    /// <summary>The language letter at the end of a symbol of the World Summit; null elsewhere.</summary>
    public char? Language => GetParts().Language == 0 ? null : GetParts().Language;

    /// <summary>The stack of changes, outermost last: <c>Rev.1</c>, then <c>Add.2</c>.</summary>
    public ImmutableArray<SymbolSuffix> Suffixes => SymbolChanges.Read(GetParts().Suffixes);

    /// <summary>The symbol without its changes: <c>A/60/687</c> of <c>A/60/687/Add.1</c>. Of a joint symbol, the
    /// first.</summary>
    public DocumentSymbol GetBase()
    {
        var parts = GetParts();
        var changes = parts.Suffixes.Length;
        var cut = changes > 0 && parts.Text[^(changes + 1)] == '/' ? changes + 1 : 0;
        return cut > 0 || IsJoint ? new DocumentSymbol(parts.Text[..^cut].ToString()) : this;
    }

    /// <summary>The symbol parsed, without allocating; of a joint symbol, the first.</summary>
    public SymbolParts GetParts() => SymbolParts.TryReadFirst(Canonical, out var parts, out _) ? parts : default;

    /// <summary>True if both name the same document.</summary>
    public static bool operator ==(DocumentSymbol left, DocumentSymbol right) => left.Equals(right);

    /// <summary>True if both name different documents.</summary>
    public static bool operator !=(DocumentSymbol left, DocumentSymbol right) => !left.Equals(right);

    /// <summary>True if <paramref name="left"/> sorts first.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts last.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a symbol.</summary>
    /// <param name="text">The symbol, without white space around it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a symbol; the message says at which character.</exception>
    public static DocumentSymbol Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text.AsSpan(), text, out var value, out var error)
            ? value
            : throw error.ToException(text, "a document symbol");
    }

    /// <summary>Tries to read a symbol; false if the text is not one. A text already canonical is kept, not
    /// copied.</summary>
    /// <param name="text">The symbol, without white space around it, or null.</param>
    /// <param name="value">The symbol, or <c>default</c>.</param>
    public static bool TryParse(string? text, out DocumentSymbol value) =>
        TryParse(text.AsSpan(), text, out value, out _);

    /// <inheritdoc/>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentSymbol result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentSymbol value, out ParseError error) =>
        TryParse(text, null, out value, out error);

    /// <inheritdoc/>
    public bool Equals(DocumentSymbol other) => string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Canonical, StringComparison.Ordinal);

    /// <summary>Orders symbols part by part, numbers by value: <c>A/60/9</c> before <c>A/60/10</c>.</summary>
    /// <param name="other">The symbol to compare with; <c>default</c> sorts first.</param>
    public int CompareTo(DocumentSymbol other) => SymbolOrder.Compare(Canonical, other.Canonical);

    /// <summary><see cref="Canonical"/>.</summary>
    public override string ToString() => Canonical;

    /// <inheritdoc/>
    static string ITextValue<DocumentSymbol>.WireText(DocumentSymbol value) => value.Text;

    private static bool TryParse(
        ReadOnlySpan<char> text, string? same, out DocumentSymbol value, out ParseError error)
    {
        value = default;
        return SymbolParts.TryParse(text, out _, out error) && TryCreate(text, same, out value, out error);
    }

    /// <summary>Creates the symbol of a text that <see cref="SymbolParts"/> has parsed.</summary>
    internal static bool TryCreateParsed(ReadOnlySpan<char> text, out DocumentSymbol value) =>
        TryCreate(text, null, out value, out _);

    private static bool TryCreate(
        ReadOnlySpan<char> text, string? same, out DocumentSymbol value, out ParseError error)
    {
        if (!IsPlainly(text))
        {
            return TryMakeCanonical(text, same, out value, out error);
        }

        (value, error) = (new DocumentSymbol(same ?? text.ToString()), default);
        return true;
    }

    /// <summary>True for most texts that are symbols in canonical form, false for all others. Nothing is
    /// allocated.</summary>
    internal static bool IsPlainlyCanonical(ReadOnlySpan<char> text) =>
        SymbolParts.TryParse(text, out _, out _) && IsPlainly(text);

    private static bool IsPlainly(ReadOnlySpan<char> text) =>
        SymbolCanonical.IsPlainly(text, out var hasBrackets)
        && !(hasBrackets && ResolutionLetters.AreMisplaced(text));

    [SkipLocalsInit]
    private static bool TryMakeCanonical(
        ReadOnlySpan<char> text, string? same, out DocumentSymbol value, out ParseError error)
    {
        (value, error) = (default, default);
        Span<char> key = stackalloc char[SymbolScanner.MaxCharacters];
        Span<char> canonical = stackalloc char[SymbolCanonical.MaxCharacters + ResolutionLetters.MaxAdded];
        var length = SymbolCanonical.Write(key[..SymbolCanonical.WriteKey(text, key)], canonical);
        length = ResolutionLetters.Move(canonical, length);
        if (length > SymbolScanner.MaxCharacters)
        {
            error = new ParseError(
                SymbolScanner.MaxCharacters, "the end, as a symbol has no more than 240 characters");
            return false;
        }

        var isCanonical = text.SequenceEqual(canonical[..length]);
        if (!isCanonical && !SymbolParts.TryParse(canonical[..length], out _, out _))
        {
            error = new ParseError(
                Math.Max(0, text.IndexOf(' ')), "a text that is a symbol even without its spaces");
            return false;
        }

        value = new DocumentSymbol(isCanonical
            ? same ?? text.ToString()
            : new Printed(same ?? text.ToString(), canonical[..length].ToString()));
        return true;
    }

    private ImmutableArray<DocumentSymbol> Split()
    {
        var symbols = ImmutableArray.CreateBuilder<DocumentSymbol>(2);
        foreach (var symbol in new SymbolEnumerator(Canonical))
        {
            symbols.Add(new DocumentSymbol(symbol.Text.ToString()));
        }

        return symbols.DrainToImmutable();
    }

    private static int? OrNull(int number) => number == 0 ? null : number;

    private static string? OrNull(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();

    private sealed record Printed(string Text, string Canonical);
}
