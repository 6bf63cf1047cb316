using System.Diagnostics;

namespace Wsis.Governance;

/// <summary>One item of a <see cref="ParagraphSet"/>: a single place, or a run of places of one level,
/// <c>68-71</c>, <c>35 (a)-(e)</c>.</summary>
/// <remarks>Created only by a <see cref="ParagraphSet"/>; <c>default</c> contains no place.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ParagraphRange
{
    internal ParagraphRange(ParagraphReference first, ParagraphReference last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first place.</summary>
    public ParagraphReference First { get; }

    /// <summary>The last place; the same as the first if the item is a single place.</summary>
    public ParagraphReference Last { get; }

    /// <summary>The part of the document to which all its places belong.</summary>
    public ParagraphPart Part => First.Part;

    /// <summary>The number of places, counted on the level of the range: 5 for <c>35 (a)-(e)</c>.</summary>
    public int Count => First.IsDefault ? 0 : (int)((Last.Lower - First.Lower) / First.Step) + 1;

    internal UInt128 Lower => First.Lower;

    internal UInt128 Upper => Last.Upper;

    private bool IsRoman => First.Key.StepAt(0).Kind == ParagraphStepKind.Roman;

    /// <summary>Sorts by the first place, then by the last.</summary>
    internal int CompareTo(ParagraphRange other)
    {
        var order = First.CompareTo(other.First);
        return order != 0 ? order : Last.CompareTo(other.Last);
    }

    /// <summary>True if the place, or the whole it is a part of, is in the range.</summary>
    /// <remarks>A range of roman numerals directly under a number, <c>11 (i)-(iii)</c>, also contains the place that is
    /// written <c>11 (ii)</c>.</remarks>
    public bool Contains(ParagraphReference place) => Holds(place) || (IsRoman && Holds(place.AsRoman()));

    /// <summary>True if a place, or a part of one, is in both.</summary>
    public bool Overlaps(ParagraphRange other) =>
        !First.IsDefault && !other.First.IsDefault
        && ((Lower <= other.Upper && other.Lower <= Upper)
            || (IsRoman && other.First == other.Last && Contains(other.First))
            || (other.IsRoman && First == Last && other.Contains(First)));

    /// <summary>The range with all places of both, which overlap. Ranges of different levels overlap only if one
    /// contains the other.</summary>
    internal ParagraphRange Join(ParagraphRange other) =>
        Covers(other) ? this
        : other.Covers(this) ? other
        : new ParagraphRange(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);

    /// <summary>The text as written in a set: <c>68-71</c>, <c>35 (a)-(e)</c>, <c>footnote 2</c>;
    /// empty for <c>default</c>.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last.LastPart()}";

    private bool Covers(ParagraphRange other) =>
        (Lower <= other.Lower && other.Upper <= Upper) || (other.First == other.Last && Contains(other.First));

    private bool Holds(ParagraphReference place) => !place.IsDefault && place.Lower >= Lower && place.Upper <= Upper;
}
