using CsCheck;
using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding.Tests;

/// <summary>Checking in shards and putting the shards together says the same as checking the whole at once.</summary>
public sealed class ShardLaws
{
    private static readonly Gen<string> line =
        Gen.Int[0, ShardTexts.Lines.Length - 1].Select(at => ShardTexts.Lines[at]);

    // Neighbours belong together: a fixture's records link to each other.
    private static readonly Gen<string[]> run =
        Gen.Select(Gen.Int[0, ShardTexts.Lines.Length - 1], Gen.Int[1, 12]).Select(
            (at, length) => ShardTexts.Lines[at..Math.Min(at + length, ShardTexts.Lines.Length)]);

    private static readonly Gen<string[]> records =
        Gen.Select(run.Array[0, 6], line.Array[0, 6], Gen.Int).Select(
            (runs, others, seed) => Shuffled([.. runs.SelectMany(one => one), .. others], seed));

    private static readonly Gen<ShardTexts> split =
        Gen.Select(records, Gen.Select(Gen.Int[0, 70], Gen.Bool).Array[0, 7]).Select(Split);

    private static readonly Gen<int> maxInMemory = OneOf(0, 100, 700, int.MaxValue);

    // Hashes that are often or always alike: what is found is what was looked at.
    private static readonly Gen<TextHash> hash = OneOf<TextHash>(
        string.GetHashCode, static text => text.Length % 3, static _ => 0);

    [Fact]
    public void Any_split_of_any_records_gives_the_findings_of_the_whole() =>
        split.Sample(texts => texts.ShouldSayTheSame(Whole(texts)), iter: 400);

    [Fact]
    public void Findings_do_not_depend_on_the_memory_limit() =>
        Gen.Select(split, maxInMemory, hash).Sample(
            (texts, most, hash) =>
            {
                using var spill = new SpillFile(most) { Hash = hash };

                texts.ShouldSayTheSame(Merged(texts.Names.Select(name => texts.IndexOf(name, spill))));
            },
            iter: 600);

    [Fact]
    public void Index_files_one_after_the_other_say_what_their_texts_say() =>
        Gen.Select(split, maxInMemory, hash, Gen.Bool).Sample(
            (texts, most, hash, withTexts) =>
            {
                using var spill = new SpillFile(most) { Hash = hash };
                byte[] file = [.. texts.Names.SelectMany(name => texts.FileOf(name, withTexts))];
                texts.Replace("index", file);

                texts.ShouldSayTheSame(ShardCollection.Read(new MemoryStream(file), "index", spill));
            },
            iter: 200);

    [Fact]
    public void Every_record_is_unpacked_as_it_was_packed() =>
        Gen.Select(split, maxInMemory).Sample(
            (texts, most) =>
            {
                using var spill = new SpillFile(most);
                var shards = Merged(texts.Names.Select(name => texts.IndexOf(name, spill))).Shards;
                var reader = new PackedReader(new ShardSequence([.. shards]));
                var wanted = texts.Corpus();

                for (var number = 0; number < wanted.Count; number++)
                {
                    RecordTrimmer.Trim(wanted[number]);
                    reader.Read(number).Should().Be(wanted[number]);
                    WsisJson.ToJson(reader.Read(number)).Should().Be(WsisJson.ToJson(wanted[number]));
                }
            },
            iter: 100);

    [Fact]
    public void Putting_together_is_associative_and_no_shards_are_neutral() =>
        Gen.Select(split, split, split).Sample(
            (first, second, third) =>
            {
                var (a, b, c) = (Whole(first), Whole(second), Whole(third));

                a.Concat(b).Concat(c).Shards.Should().Equal(a.Concat(b.Concat(c)).Shards);
                ShardCollection.Empty.Concat(a).Shards.Should().Equal(a.Shards);
                a.Concat(ShardCollection.Empty).Shards.Should().Equal(a.Shards);
            },
            iter: 20);

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static ShardTexts Split(string[] lines, (int At, bool IsFile)[] cuts)
    {
        var texts = new ShardTexts();
        var from = 0;
        foreach (var (at, isFile) in cuts.OrderBy(cut => cut.At).Append((lines.Length, false)))
        {
            var to = Math.Clamp(at, from, lines.Length);
            texts.Add(FormattableString.Invariant($"shard-{texts.Names.Count}"), lines[from..to], isFile);
            from = to;
        }

        return texts;
    }

    private static ShardCollection Whole(ShardTexts texts) => Merged(texts.Names.Select(name => texts.IndexOf(name)));

    private static ShardCollection Merged(IEnumerable<ShardCollection> indexes) =>
        indexes.Aggregate(ShardCollection.Empty, (all, next) => all.Concat(next));

    private static string[] Shuffled(string[] items, int seed)
    {
        new Random(seed).Shuffle(items);
        return items;
    }
}
