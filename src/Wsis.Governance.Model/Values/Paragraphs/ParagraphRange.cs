using System.Diagnostics;

namespace Wsis.Governance;

/// <summary>
/// One item of a <see cref="ParagraphSet"/>: a single place, or a run of places of one level, <c>68-71</c>,
/// <c>35 (a)-(e)</c>.
/// </summary>
/// <remarks>Comes only from a <see cref="ParagraphSet"/>; <c>default</c> holds no place.</remarks>
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

    /// <summary>The last place: the first itself where the item is a single place.</summary>
    public ParagraphReference Last { get; }

    /// <summary>The part of the document all its places lie in.</summary>
    public ParagraphPart Part => First.Part;

    /// <summary>The number of places, counted on the level of the range: 5 for <c>35 (a)-(e)</c>.</summary>
    public int Count => First.IsDefault ? 0 : (int)((Last.Lower - First.Lower) / First.Step) + 1;

    internal UInt128 Lower => First.Lower;

    internal UInt128 Upper => Last.Upper;

    private bool IsRoman => First.Key.StepAt(0).Kind == ParagraphStepKind.Roman;

    /// <summary>True where the place, or the whole it is a part of, lies in the range.</summary>
    /// <remarks>In a range of roman numerals directly under a number, <c>11 (i)-(iii)</c>, lies also the place that is
    /// written <c>11 (ii)</c>.</remarks>
    public bool Contains(ParagraphReference place) => Holds(place) || (IsRoman && Holds(place.AsRoman()));

    /// <summary>True where a place, or a part of one, lies in both.</summary>
    public bool Overlaps(ParagraphRange other) =>
        !First.IsDefault && !other.First.IsDefault
        && ((Lower <= other.Upper && other.Lower <= Upper)
            || (IsRoman && other.First == other.Last && Contains(other.First))
            || (other.IsRoman && First == Last && other.Contains(First)));

    /// <summary>As it stands in a set: <c>68-71</c>, <c>35 (a)-(e)</c>, <c>footnote 2</c>; empty for
    /// <c>default</c>.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last.LastPart()}";

    private bool Holds(ParagraphReference place) => !place.IsDefault && place.Lower >= Lower && place.Upper <= Upper;
}
