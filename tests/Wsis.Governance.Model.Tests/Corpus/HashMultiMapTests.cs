using CsCheck;
using Wsis.Governance.Corpus;

namespace Wsis.Governance.Tests.Corpus;

public sealed class HashMultiMapTests
{
    [Fact]
    public void Numbers_are_found_by_hash_the_last_one_first() =>
        Gen.Select(Gen.Int[-3, 40], Gen.Int).Array[0, 300].Sample(
            added =>
            {
                var table = new HashMultiMap();
                foreach (var (hash, number) in added)
                {
                    table.Add(hash, number);
                }

                table.Count.Should().Be(added.Length);
                Enumerable.Range(0, table.Count).Select(place => table[place])
                    .Should().Equal(added.Select(pair => pair.Item2));
                for (var hash = -4; hash <= 41; hash++)
                {
                    Found(table, hash).Should().Equal(
                        added.Where(pair => pair.Item1 == hash).Select(pair => pair.Item2).Reverse());
                }
            },
            iter: 200);

    private static List<int> Found(HashMultiMap table, int hash)
    {
        var found = new List<int>();
        foreach (var number in table.Of(hash))
        {
            found.Add(number);
        }

        return found;
    }
}
