namespace Wsis.Governance.Sharding;

/// <summary>Distinguishes shards: the sum of a number for each of their ids.</summary>
internal static class ShardDigest
{
    /// <summary>The number of an id: the FNV-1a hash of its characters, the same on every machine.</summary>
    public static ulong Of(ReadOnlySpan<char> id)
    {
        var digest = 0xCBF29CE484222325;
        foreach (var character in id)
        {
            digest = (digest ^ character) * 0x100000001B3;
        }

        return digest;
    }
}
