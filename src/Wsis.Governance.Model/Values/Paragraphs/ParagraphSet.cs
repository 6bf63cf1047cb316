using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>Places in a document, in the order in which they were given: <c>71</c>, <c>68-71</c>, <c>35
/// (a)-(e)</c>, <c>6 (b) (ii)</c>, <c>8, 10, footnote 2</c>, <c>section IV 5-7</c>, <c>preamble 3</c>, <c>annex II
/// 12</c>, <c>table</c>, <c>header</c>.</summary>
/// <remarks>
/// <para>Items are separated by a comma and a space; each names its part of the document again, so that <c>annex 3,
/// 4</c> is paragraph 3 of the annex and paragraph 4 of the body. Numbers run from 1 to 9999; a range ends after its
/// beginning; no place occurs twice; no text is longer than 256 characters.
/// <see cref="TryParseLenient(string?, out ParagraphSet)"/> reads what people write.</para>
/// <para>Equal are sets with the same text: <c>68, 69</c> and <c>68-69</c> differ, though each contains the other.
/// To compare places, use <see cref="Contains(ParagraphSet)"/>.</para>
/// <para><c>default</c> means "not stated" and has no place.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextValueTypeConverter<ParagraphSet>))]
[JsonConverter(typeof(TextValueConverter<ParagraphSet>))]
// Without IComparable<ParagraphSet>: test libraries offer other checks for what sorts and for what has elements, and a
// call for a type that is both does not compile. IComparable is enough to sort.
public readonly partial record struct ParagraphSet : ITextValue<ParagraphSet>, IReadOnlyCollection<ParagraphReference>
{
    private readonly string? text;

    private ParagraphSet(string text) => this.text = text;

    /// <inheritdoc/>
    public static string TypeDescription => "a set of paragraphs";

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <summary>The text of the value, as <see cref="ToString"/> gives it; empty for <c>default</c>.</summary>
    public string Text => ToString();

    /// <summary>The number of places: 4 for <c>68-71</c>, 5 for <c>35 (a)-(e)</c>. Counted each time.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var range in Ranges)
            {
                count += range.Count;
            }

            return count;
        }
    }

    /// <summary>True if there is exactly one place.</summary>
    public bool IsSingle => TryGetSingle(out _);

    /// <summary>The items as they were given, each a place or a range. Enumerating them allocates nothing.</summary>
    public RangeSequence Ranges => new(text);

    /// <summary>One whole paragraph of the body.</summary>
    /// <param name="number">Its number, from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 9999.</exception>
    public static ParagraphSet Create(int number) => Create(ParagraphReference.Create(number));

    /// <summary>One place; <c>default</c> for <c>default</c>.</summary>
    public static ParagraphSet Create(ParagraphReference place) =>
        place.IsDefault ? default : new ParagraphSet(place.ToString());

    /// <summary>Consecutive paragraphs of the body.</summary>
    /// <param name="first">The first number, from 1 to 9999.</param>
    /// <param name="last">The last number, not less than the first. If both are equal, the set is
    /// a single place.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not from 1 to 9999, or the last is less
    /// than the first.</exception>
    public static ParagraphSet Range(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new ParagraphSet(new ParagraphRange(ParagraphReference.Create(first),
        ParagraphReference.Create(last)).ToString());
    }

    /// <summary>The set with that canonical text, which is not checked: for constants, without the work of parsing at
    /// the start of a program.</summary>
    internal static ParagraphSet FromCanonical(string text) => new(text);

    /// <summary>The single place, if there is exactly one.</summary>
    public bool TryGetSingle(out ParagraphReference place)
    {
        var ranges = Ranges.GetEnumerator();
        place = ranges.MoveNext() && ranges.Current.Count == 1 ? ranges.Current.First : default;
        if (ranges.MoveNext())
        {
            place = default;
        }

        return !place.IsDefault;
    }

    /// <summary>True if the whole paragraph of the body is in this set.</summary>
    /// <param name="number">The number of the paragraph; false for numbers outside 1 to 9999.</param>
    public bool Contains(int number) =>
        number is >= 1 and <= ParagraphScanner.MaxNumber && Contains(ParagraphReference.Create(number));

    /// <summary>True if the place is in this set, or the paragraph or subparagraph it is a part of: <c>35</c> contains
    /// <c>35 (a)</c>; <c>35 (a)-(e)</c> does not contain <c>35</c>.</summary>
    public bool Contains(ParagraphReference place)
    {
        foreach (var range in Ranges)
        {
            if (range.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if every place of the other set is in this one, in any order and ranges. Every set contains
    /// itself and <c>default</c>.</summary>
    public bool Contains(ParagraphSet other)
    {
        foreach (var range in other.Ranges)
        {
            if (!Contains(range))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True if a place, or a part of one, is in both sets: <c>35</c> and <c>35 (a)</c> overlap.</summary>
    public bool Overlaps(ParagraphSet other)
    {
        foreach (var range in Ranges)
        {
            foreach (var otherRange in other.Ranges)
            {
                if (range.Overlaps(otherRange))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True if <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ParagraphSet left, ParagraphSet right) => left.CompareTo(right) < 0;

    /// <summary>True if <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(ParagraphSet left, ParagraphSet right) => left.CompareTo(right) <= 0;

    /// <summary>True if <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ParagraphSet left, ParagraphSet right) => left.CompareTo(right) > 0;

    /// <summary>True if <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(ParagraphSet left, ParagraphSet right) => left.CompareTo(right) >= 0;

    /// <summary>Compares the items one after the other, each by its first place and then by its last; a set that ends
    /// earlier comes first, and <c>default</c> before all: <c>35</c>, <c>68</c>, <c>68, 69</c>, <c>68-69</c>.</summary>
    public int CompareTo(ParagraphSet other)
    {
        var theirs = other.Ranges.GetEnumerator();
        foreach (var range in Ranges)
        {
            if (!theirs.MoveNext())
            {
                return 1;
            }

            var order = range.CompareTo(theirs.Current);
            if (order != 0)
            {
                return order;
            }
        }

        return theirs.MoveNext() ? -1 : string.CompareOrdinal(text, other.text);
    }

    /// <summary>Enumerates the places in the order given, ranges place by place, without allocating.</summary>
    public Enumerator GetEnumerator() => new(Ranges.GetEnumerator());

    /// <inheritdoc/>
    IEnumerator<ParagraphReference> IEnumerable<ParagraphReference>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Covers the range with one item of this set as far as it reaches, then continues with another item.
    private bool Contains(ParagraphRange wanted)
    {
        var place = wanted.First;
        var reach = ReachFrom(place);
        while (reach != 0 && reach < wanted.Upper)
        {
            place = place.Plus((int)((reach - place.Upper) / place.Step) + 1);
            reach = ReachFrom(place);
        }

        return reach != 0;
    }

    // The end of the item that contains the place; 0 if there is none.
    private UInt128 ReachFrom(ParagraphReference place)
    {
        foreach (var range in Ranges)
        {
            if (range.Contains(place))
            {
                return range.Upper;
            }
        }

        return 0;
    }
}
