namespace Wsis.Governance.Values;

/// <summary>How many characters must be put in, taken out or exchanged to make one name of another.</summary>
internal static class EditDistance
{
    /// <summary>Longer names are not compared: it would take time, and no name is as long.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The greatest distance at which a known name is proposed for an unknown one: one, and one more for
    /// every three characters.</summary>
    public static int MaxFor(string name) => 1 + (name.Length / 3);

    /// <summary>The distance, which does not count case; <see cref="int.MaxValue"/> where a name is too long.</summary>
    public static int Between(string left, string right)
    {
        if (left.Length > MaxNameLength || right.Length > MaxNameLength)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[MaxNameLength + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[right.Length];
    }
}
