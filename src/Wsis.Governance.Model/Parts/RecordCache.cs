using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Parts;

/// <summary>Records that were asked for lately, by number: twice as many as said at most.</summary>
/// <param name="most">After so many the older half goes.</param>
internal sealed class RecordCache(int most)
{
    private Dictionary<int, Record> young = [];
    private Dictionary<int, Record> old = [];

    /// <summary>Looks for a record.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Record? record)
    {
        if (young.TryGetValue(number, out record))
        {
            return true;
        }

        if (!old.TryGetValue(number, out record))
        {
            return false;
        }

        Add(number, record);
        return true;
    }

    /// <summary>Keeps no record any more.</summary>
    public void Clear()
    {
        young.Clear();
        old.Clear();
    }

    /// <summary>Keeps a record for a while.</summary>
    public void Add(int number, Record record)
    {
        if (young.Count >= most)
        {
            (young, old) = (old, young);
            young.Clear();
        }

        young[number] = record;
    }
}
