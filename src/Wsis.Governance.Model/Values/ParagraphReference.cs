using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>
/// One place in a document: <c>71</c>, <c>35 (a)</c>, <c>6 (b) (ii)</c>, <c>preamble 3</c>, <c>annex 12</c>,
/// <c>footnote 2</c>, <c>table</c>, <c>header</c>.
/// </summary>
/// <remarks><c>default</c> stands for "not stated". Sorts by part, number and subparagraph, a whole paragraph before
/// its subparagraphs.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<ParagraphReference>))]
public readonly record struct ParagraphReference :
    ITextValue<ParagraphReference>, IComparable<ParagraphReference>, IComparable
{
    // Part, number, letters and roman numeral in 3 + 14 + 10 + 5 bits; what is not named is 0. A place then holds all
    // keys from its own to the one with every lower bit set, which makes containing and overlapping plain comparisons.
    private const int PartShift = 29;
    private const int NumberShift = 15;
    private const int LettersShift = 5;

    private readonly uint key;

    private ParagraphReference(uint key) => this.key = key;

    internal ParagraphReference(ParagraphPart part, int number, int letters, int item) =>
        key = ((uint)part << PartShift) | ((uint)number << NumberShift) | ((uint)letters << LettersShift) | (uint)item;

    /// <inheritdoc/>
    public static string TypeDescription => "a place in a document";

    /// <inheritdoc/>
    public bool IsDefault => key == 0;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The part of the document.</summary>
    public ParagraphPart Part => (ParagraphPart)(key >> PartShift);

    /// <summary>The number of the paragraph or footnote, from 1 to 9999; 0 for <c>table</c>, <c>header</c> and
    /// <c>default</c>.</summary>
    public int Number => (int)(key >> NumberShift) & 0x3FFF;

    /// <summary>The letter or two letters of the subparagraph, <c>a</c> of <c>35 (a)</c>; null where the place is a
    /// whole paragraph.</summary>
    public string? Letters => LettersRank == 0 ? null : SubparagraphLetters.TextOf(LettersRank);

    /// <summary>The item below the subparagraph, 2 for <c>6 (b) (ii)</c>, from 1 to 31; null where there is
    /// none.</summary>
    public int? Item => ItemOrZero == 0 ? null : ItemOrZero;

    /// <summary>The smallest key in this place.</summary>
    internal uint Lower => key;

    /// <summary>The greatest key in this place.</summary>
    internal uint Upper => IsDefault ? 0 : key | (Step - 1);

    /// <summary>From this place to the next of its level.</summary>
    internal uint Step =>
        ItemOrZero != 0 ? 1
        : LettersRank != 0 ? 1u << LettersShift
        : Number != 0 ? 1u << NumberShift
        : 1u << PartShift;

    /// <summary>The place of the letters in their order; 0 where there are none.</summary>
    internal int LettersRank => (int)(key >> LettersShift) & 0x3FF;

    private int ItemOrZero => (int)key & 0x1F;

    private string NumberAndBelow
    {
        get
        {
            var number = Number.ToString(CultureInfo.InvariantCulture);
            return LettersRank == 0 ? number
                : ItemOrZero == 0 ? $"{number} ({Letters})"
                : $"{number} ({Letters}) ({RomanNumerals.TextOf(ItemOrZero)})";
        }
    }

    /// <summary>A whole numbered paragraph, in a resolution an operative one.</summary>
    /// <param name="number">Its number, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999.</exception>
    public static ParagraphReference Create(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, ParagraphScanner.GreatestNumber);
        return new ParagraphReference(ParagraphPart.Body, number, 0, 0);
    }

    /// <summary>Reads a place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no place; the message says at which character.</exception>
    public static ParagraphReference Parse(string text) => TextValue.Parse<ParagraphReference>(text);

    /// <summary>Reads a place, or says that the text is none.</summary>
    public static bool TryParse(string? text, out ParagraphReference value) =>
        TryParse(text.AsSpan(), out value, out _);

    /// <inheritdoc/>
    public static ParagraphReference Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out ParagraphReference result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out ParagraphReference value, out ParseError error)
    {
        value = default;
        var scanner = new ParagraphScanner(text, 0);
        if (!scanner.TryReadPlace(out var place))
        {
            error = scanner.Fault;
            return false;
        }

        error = scanner.AtEnd ? default : new ParseError(scanner.At, "the end of the place");
        value = scanner.AtEnd ? place : default;
        return scanner.AtEnd;
    }

    /// <summary>True where <paramref name="other"/> is this place or a part of it: <c>35</c> contains
    /// <c>35 (a)</c>.</summary>
    public bool Contains(ParagraphReference other) => !other.IsDefault && other.Lower >= Lower && other.Upper <= Upper;

    /// <summary>Sorts by part, number, letters and item, a whole before its parts, <c>default</c> first.</summary>
    public int CompareTo(ParagraphReference other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => TextValue.Compare(this, obj);

    /// <summary>True where <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Part switch
    {
        ParagraphPart.None => "",
        ParagraphPart.Body => NumberAndBelow,
        ParagraphPart.Preamble => "preamble " + NumberAndBelow,
        ParagraphPart.Annex => "annex " + NumberAndBelow,
        ParagraphPart.Footnote => "footnote " + NumberAndBelow,
        ParagraphPart.Table => "table",
        _ => "header",
    };

    /// <summary>The place so many steps further on its own level.</summary>
    internal ParagraphReference Plus(int steps) => new(key + ((uint)steps * Step));

    /// <summary>The subparagraph or item alone, as it ends a range: <c>(e)</c>, <c>(iv)</c>; else the number.</summary>
    internal string LastPart() =>
        ItemOrZero != 0 ? $"({RomanNumerals.TextOf(ItemOrZero)})"
        : LettersRank != 0 ? $"({Letters})"
        : Number.ToString(CultureInfo.InvariantCulture);
}
