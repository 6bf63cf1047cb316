using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>One place in a document: <c>71</c>, <c>35 (a)</c>, <c>6 (b) (ii)</c>, <c>12 bis</c>, <c>29.1</c>, <c>4
/// bullet 2</c>, <c>section IV.A 5</c>, <c>preamble 3</c>, <c>annex 12</c>, <c>annex II section A 5</c>, <c>footnote
/// 2</c>, <c>table</c>, <c>header</c>.</summary>
/// <remarks>
/// <para><c>default</c> means "not stated". Sorts by part, annex, section, number and the steps below it, a whole
/// before its parts. A section or annex without a number is the section or annex as a whole.</para>
/// <para>Directly under a number <c>(i)</c> and <c>(ii)</c> are letters, as in <c>35 (h)</c>, <c>35 (i)</c>; longer
/// numerals, <c>(iii)</c>, are roman, and so is a range that ends with one: <c>11 (i)-(iii)</c>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<ParagraphReference>))]
[JsonConverter(typeof(TextValueConverter<ParagraphReference>))]
public readonly record struct ParagraphReference : ITextValue<ParagraphReference>, IComparable<ParagraphReference>
{
    private static readonly string[] suffixes = ["bis", "ter", "quater", "quinquies", "sexies"];

    private readonly ParagraphPlaceKey key;

    internal ParagraphReference(ParagraphPlaceKey key) => this.key = key;

    /// <inheritdoc/>
    public static string TypeDescription => "a place in a document";

    /// <inheritdoc/>
    public bool IsDefault => key.Bits == 0;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The part of the document.</summary>
    public ParagraphPart Part => key.Part;

    /// <summary>The number of the annex, 2 for <c>annex II 5</c>, from 1 to 63; null if none is named.</summary>
    public int? Annex => key.Annex == 0 ? null : key.Annex;

    /// <summary>The section, <c>IV.A</c>; null if none is named.</summary>
    public string? Section => key.SectionAt(0).Rank == 0 ? null : SectionText();

    /// <summary>The number of the paragraph or footnote, from 1 to 9999; 0 for <c>table</c>, <c>header</c>, a whole
    /// section or annex and <c>default</c>.</summary>
    public int Number => key.Number;

    /// <summary><c>bis</c>, <c>ter</c>, <c>quater</c>, <c>quinquies</c> or <c>sexies</c> after the number; null if
    /// there is none.</summary>
    public string? Suffix => key.Suffix == 0 ? null : suffixes[key.Suffix - 1];

    /// <summary>The letter or two letters of the subparagraph, <c>a</c> of <c>35 (a)</c>; null if the place is a whole
    /// paragraph or has another mark.</summary>
    public string? Letters => LettersRank == 0 ? null : SubparagraphLetters.TextOf(LettersRank);

    /// <summary>The roman item below the subparagraph or the number, 2 for <c>6 (b) (ii)</c>, from 1 to 31; null if
    /// there is none.</summary>
    public int? Item =>
        key.StepAt(0) is { Kind: ParagraphStepKind.Roman } first ? first.Rank
        : LettersRank != 0 && key.StepAt(1) is { Kind: ParagraphStepKind.Roman } second ? second.Rank
        : null;

    /// <summary>All steps from the paragraph down to the place; empty if the place is a whole paragraph.</summary>
    public ValueList<ParagraphStep> Steps
    {
        get
        {
            var steps = new ParagraphStep[key.StepCount];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = key.StepAt(i);
            }

            return [.. steps];
        }
    }

    /// <summary>The bis, ter and so on that may follow a number, in order.</summary>
    internal static ReadOnlySpan<string> Suffixes => suffixes;

    /// <summary>The smallest key in this place.</summary>
    internal UInt128 Lower => key.Bits;

    /// <summary>The largest key in this place.</summary>
    internal UInt128 Upper => key.Upper;

    /// <summary>The distance from this place to the next one of its level.</summary>
    internal UInt128 Step => key.Stride;

    /// <summary>The rank of the letters; 0 if there are none.</summary>
    internal int LettersRank => key.StepAt(0) is { Kind: ParagraphStepKind.Letters } step ? step.Rank : 0;

    /// <summary>True if a section is named.</summary>
    internal bool HasSection => key.SectionAt(0).Rank != 0;

    /// <summary>The key.</summary>
    internal ParagraphPlaceKey Key => key;

    /// <summary>The last step; <c>default</c> for a whole paragraph.</summary>
    internal ParagraphStep LastStep => key.StepCount is > 0 and var count ? key.StepAt(count - 1) : default;

    /// <summary>A whole numbered paragraph, in a resolution an operative one.</summary>
    /// <param name="number">Its number, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999.</exception>
    public static ParagraphReference Create(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, ParagraphScanner.MaxNumber);
        return new ParagraphReference(default(ParagraphPlaceKey).With(ParagraphPart.Body).WithNumber(number));
    }

    /// <summary>Reads a place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a place; the message says at which character.</exception>
    public static ParagraphReference Parse(string text) => TextValue.Parse<ParagraphReference>(text);

    /// <summary>Tries to read a place. False if the text is not a place.</summary>
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

    /// <summary>True if <paramref name="other"/> is this place or a part of it: <c>35</c> contains <c>35 (a)</c>,
    /// <c>section IV</c> contains <c>section IV.A 5</c>. <c>12 bis</c> is not part of <c>12</c>.</summary>
    public bool Contains(ParagraphReference other) => !other.IsDefault && other.Lower >= Lower && other.Upper <= Upper;

    /// <summary>Sorts by part, annex, section, number and steps, a whole before its parts, <c>default</c>
    /// first.</summary>
    public int CompareTo(ParagraphReference other) => Lower.CompareTo(other.Lower);

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ParagraphReference left, ParagraphReference right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Part switch
        {
            ParagraphPart.Preamble => "preamble",
            ParagraphPart.Annex => "annex",
            ParagraphPart.Footnote => "footnote",
            ParagraphPart.Table => "table",
            ParagraphPart.Header => "header",
            _ => "",
        });
        AppendPart(text, Annex is { } annex ? SectionTextOf(SectionMark.Roman, annex) : null);
        AppendPart(text, Section is { } section ? "section " + section : null);
        AppendPart(text, Number == 0 ? null : Number.ToString(InvariantNumbers.Format));
        AppendPart(text, Suffix);
        for (var i = 0; i < ParagraphPlaceKey.MaxSteps; i++)
        {
            text.Append(key.StepAt(i).ToString());
        }

        return text.ToString();
    }

    /// <summary>The place that many steps further on its level.</summary>
    internal ParagraphReference Plus(int steps) => new(new ParagraphPlaceKey(Lower + ((UInt128)(uint)steps * Step)));

    /// <summary>The text that ends a range with this place: <c>(e)</c>, <c>(iv)</c>, <c>29.3</c>;
    /// else the number.</summary>
    internal string LastPart() => LastStep.Kind switch
    {
        ParagraphStepKind.None => Number.ToString(InvariantNumbers.Format),
        ParagraphStepKind.Decimal or ParagraphStepKind.DecimalLetters => NumberAndSteps(),
        ParagraphStepKind.Bullet => LastStep.Mark,
        _ => $"({LastStep.Mark})",
    };

    /// <summary>The same place with letters directly under the number read as a roman numeral; <c>default</c> if they
    /// are not a roman numeral.</summary>
    internal ParagraphReference AsRoman()
    {
        for (var rank = 1; LettersRank != 0 && rank <= RomanNumeral.MaxValue; rank++)
        {
            if (SubparagraphLetters.RankOf(RomanNumeral.TextOf(rank)) == LettersRank)
            {
                return new ParagraphReference(key.WithStep(0, new ParagraphStep(ParagraphStepKind.Roman, rank)));
            }
        }

        return default;
    }

    private static void AppendPart(StringBuilder text, string? part)
    {
        if (part is not null)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(part);
        }
    }

    private static string SectionTextOf(SectionMark kind, int rank) => kind switch
    {
        SectionMark.Roman => RomanNumeral.CapitalTextOf(rank),
        SectionMark.Letter => ((char)('A' + rank - 1)).ToString(),
        _ => rank.ToString(InvariantNumbers.Format),
    };

    private string NumberAndSteps()
    {
        var text = new StringBuilder(Number.ToString(InvariantNumbers.Format));
        for (var i = 0; i < key.StepCount; i++)
        {
            text.Append(key.StepAt(i).ToString());
        }

        return text.ToString();
    }

    private string SectionText()
    {
        var text = new StringBuilder();
        for (var level = 0; level < ParagraphPlaceKey.MaxSections; level++)
        {
            var (kind, rank) = key.SectionAt(level);
            if (rank > 0)
            {
                text.Append(level == 0 ? "" : ".").Append(SectionTextOf(kind, rank));
            }
        }

        return text.ToString();
    }
}
