namespace Wsis.Governance;

/// <content>The union of two sets.</content>
public readonly partial record struct ParagraphSet
{
    /// <summary>The places of both sets, in the order of the document. A place that is a part of another one is not
    /// named again, and ranges that overlap become one: <c>68-70</c> and <c>35, 69-71</c> give
    /// <c>35, 68-71</c>.</summary>
    /// <param name="other">The other set; <c>default</c> has no place.</param>
    /// <exception cref="InvalidOperationException">The set would have more than 256 characters.</exception>
    public ParagraphSet Union(ParagraphSet other)
    {
        var items = new List<ParagraphRange>();
        Add(Ranges, items);
        Add(other.Ranges, items);
        items.Sort(static (left, right) => left.CompareTo(right));
        var joined = string.Join(", ", items);
        return items.Count == 0 ? default
            : TryParse(joined, out ParagraphSet union) ? union
            : throw new InvalidOperationException(
                "The paragraphs of both sets have more than 256 characters together: " + joined);
    }

    private static void Add(RangeSequence ranges, List<ParagraphRange> items)
    {
        foreach (var range in ranges)
        {
            var whole = range;
            for (var i = items.Count - 1; i >= 0; i--)
            {
                if (items[i].Overlaps(whole))
                {
                    whole = whole.Join(items[i]);
                    items.RemoveAt(i);
                }
            }

            items.Add(whole);
        }
    }
}
