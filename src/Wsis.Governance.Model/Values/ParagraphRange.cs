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

    internal uint Lower => First.Lower;

    internal uint Upper => Last.Upper;

    /// <summary>True where the place, or the whole it is a part of, lies in the range.</summary>
    public bool Contains(ParagraphReference place) => !place.IsDefault && place.Lower >= Lower && place.Upper <= Upper;

    /// <summary>True where a place, or a part of one, lies in both.</summary>
    public bool Overlaps(ParagraphRange other) =>
        !First.IsDefault && !other.First.IsDefault && Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>As it stands in a set: <c>68-71</c>, <c>35 (a)-(e)</c>, <c>footnote 2</c>; empty for
    /// <c>default</c>.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last.LastPart()}";
}
