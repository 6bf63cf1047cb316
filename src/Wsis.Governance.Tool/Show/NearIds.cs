using Wsis.Governance.Corpus;

namespace Wsis.Governance.Tool.Show;

/// <summary>"Did you mean": the ids that are near to one that no record has.</summary>
internal static class NearIds
{
    private const int Most = 3;
    private const int LongestId = 100;

    /// <summary>The nearest ids, the nearest first; empty where none is near.</summary>
    public static IReadOnlyList<string> Of(string wanted, WsisCorpus corpus)
    {
        if (wanted.Length is 0 or > LongestId)
        {
            return [];
        }

        var furthest = 1 + (wanted.Length / 4);
        return [.. corpus.Select(static record => record.IdText).Distinct(StringComparer.Ordinal)
            .Select(id => (Id: id, Distance: DistanceOf(id, wanted)))
            .Where(near => near.Distance <= furthest)
            .OrderBy(static near => near.Distance).ThenBy(static near => near.Id, StringComparer.Ordinal)
            .Select(static near => near.Id)
            .Take(Most)];
    }

    // An id that holds all that was typed is as near as one with a letter wrong.
    private static int DistanceOf(string id, string wanted) =>
        wanted.Length >= 3 && id.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            ? Math.Min(1, Edits(id, wanted))
            : Edits(id, wanted);

    /// <summary>How many letters must be put in, taken out or exchanged; case does not count.</summary>
    private static int Edits(string left, string right)
    {
        var row = new int[right.Length + 1];
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
