namespace Wsis.Governance.Parts;

/// <summary>Parts one after the other, their records numbered through all of them.</summary>
internal sealed class PartSequence
{
    private readonly Part[] parts;
    private readonly int[] firsts;

    /// <summary>Numbers the records.</summary>
    public PartSequence(Part[] parts)
    {
        this.parts = parts;
        firsts = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            firsts[i] = Count;
            Count += parts[i].Records.Count;
        }
    }

    /// <summary>How many records there are.</summary>
    public int Count { get; }

    /// <summary>What ids and symbols are looked up by; null where all records are in memory.</summary>
    public TextHash? Hash
    {
        get
        {
            foreach (var part in parts)
            {
                if (part.Records is RecordsInFile inFile)
                {
                    return inFile.Hash;
                }
            }

            return null;
        }
    }

    /// <summary>The parts, each with the number of its first record.</summary>
    public IEnumerable<(Part Part, int First)> WithFirsts() => parts.Zip(firsts);

    /// <summary>The part that a record is in, and its index there.</summary>
    public (Part Part, int Index) At(int number)
    {
        var found = Array.BinarySearch(firsts, number);
        var at = found >= 0 ? found : ~found - 1;
        // Of parts that begin at one record all but the last are empty.
        while (at + 1 < firsts.Length && firsts[at + 1] == number)
        {
            at++;
        }

        return (parts[at], number - firsts[at]);
    }

    /// <summary>The ids of records that are not whole.</summary>
    public HashSet<string> PassedOver()
    {
        var passedOver = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            passedOver.UnionWith(part.PassedOver);
        }

        return passedOver;
    }
}
