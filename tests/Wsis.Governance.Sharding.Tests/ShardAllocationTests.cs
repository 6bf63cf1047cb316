using System.Globalization;
using System.Text;
using Wsis.Governance.Json;

namespace Wsis.Governance.Sharding.Tests;

/// <summary>What the check of a corpus allocates. The bytes of all threads are counted, so nothing else runs
/// meanwhile.</summary>
[Collection(nameof(ShardAllocationTests))]
[CollectionDefinition(nameof(ShardAllocationTests), DisableParallelization = true)]
public sealed class ShardAllocationTests
{
    private const int Few = 20_000;
    private const int Many = 60_000;

    [Fact]
    public void A_record_more_costs_little_beyond_reading_it()
    {
        var (few, many) = (Lines(Few), Lines(Many));
        var reading = AllocatedByAnother(Read, few, many);
        var checking = AllocatedByAnother(Check, few, many);

        (checking - reading).Should().BeInRange(0, 256, "bytes a record; reading takes {0}", reading);
    }

    // What does not grow with the number of records falls out.
    private static double AllocatedByAnother(Action<byte[]> action, byte[] few, byte[] many)
    {
        action(few);
        return (AllocatedBy(action, many) - AllocatedBy(action, few)) / (double)(Many - Few);
    }

    private static long AllocatedBy(Action<byte[]> action, byte[] text)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        action(text);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static void Read(byte[] text)
    {
        var problems = 0;
        foreach (var line in WsisJson.ReadLines(new MemoryStream(text)))
        {
            problems += line.Findings.Count;
        }

        problems.Should().Be(0);
    }

    private static void Check(byte[] text)
    {
        var options = new ShardOptions
        {
            Reading = ReadOptions.Default with { SourceName = "text" },
            Validation = ShardTexts.Validation,
            OpenText = _ => new MemoryStream(text),
        };
        var shards = new ShardCollection();
        shards.Add(new MemoryStream(text), options);
        shards.Validate(options).Findings.Should().BeEmpty();
    }

    private static byte[] Lines(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""{"type":"organization","id":"organization-{{i}}","name":{"en":"Organization {{i}}"},"kind":"nonGovernmentalOrganization","group":"civilSociety","sources":[{"document":"A/66/77-E/2011/103","paragraph":"10"}]}""");
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
