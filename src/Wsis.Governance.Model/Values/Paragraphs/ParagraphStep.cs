using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>The marker of a part of a paragraph.</summary>
public enum ParagraphStepKind : byte
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>A number after a point: <c>29.1</c>.</summary>
    Decimal,

    /// <summary>Letters after a point: <c>16.a</c>.</summary>
    DecimalLetters,

    /// <summary>Letters in parentheses: <c>35 (a)</c>.</summary>
    Letters,

    /// <summary>A small roman numeral in parentheses: <c>6 (b) (ii)</c>, <c>11 (iii)</c>.</summary>
    Roman,

    /// <summary>A number in parentheses: <c>3 (1)</c>.</summary>
    Number,

    /// <summary>A bullet or dash, counted from 1: <c>4 bullet 2</c>.</summary>
    Bullet,
}

/// <summary>One step from a paragraph down to a part of it.</summary>
/// <param name="Kind">The kind of mark.</param>
/// <param name="Rank">Its place in the order of such parts: 1 for <c>(a)</c>, <c>(i)</c>, <c>(1)</c>. Letters run from
/// (a) to (z), then (aa), (bb) to (zz), then pairs of different letters.</param>
public readonly record struct ParagraphStep(ParagraphStepKind Kind, int Rank)
{
    /// <summary>The mark without parentheses, point or word: <c>a</c>, <c>ii</c>, <c>1</c>; empty for
    /// <c>default</c>.</summary>
    public string Mark => Kind switch
    {
        ParagraphStepKind.None => "",
        ParagraphStepKind.Letters or ParagraphStepKind.DecimalLetters => SubparagraphLetters.TextOf(Rank),
        ParagraphStepKind.Roman => RomanNumeral.TextOf(Rank),
        _ => Rank.ToString(InvariantNumbers.Format),
    };

    /// <summary>The text after a paragraph: <c> (a)</c>, <c>.1</c>, <c> bullet 2</c>.</summary>
    public override string ToString() => Kind switch
    {
        ParagraphStepKind.None => "",
        ParagraphStepKind.Decimal or ParagraphStepKind.DecimalLetters => "." + Mark,
        ParagraphStepKind.Bullet => " bullet " + Mark,
        _ => $" ({Mark})",
    };
}
