namespace Wsis.Governance.Sharding.Packing;

/// <summary>The numbers of records that links led to lately: few records are linked to by many.</summary>
internal sealed class LinkCache
{
    private const int Places = 1 << 13;

    private readonly (string? Id, int TypeIndex, int Number)[] links = new (string?, int, int)[Places];

    /// <summary>Looks for the number of a record.</summary>
    public bool TryGet(int hash, int typeIndex, string id, out int number)
    {
        var there = links[hash & (Places - 1)];
        number = there.Number;
        return there.TypeIndex == typeIndex && string.Equals(there.Id, id);
    }

    /// <summary>Keeps a number for a while.</summary>
    public void Add(int hash, int typeIndex, string id, int number) =>
        links[hash & (Places - 1)] = (id, typeIndex, number);
}
