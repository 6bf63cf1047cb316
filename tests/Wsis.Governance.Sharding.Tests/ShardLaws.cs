using CsCheck;
using Wsis.Governance.Sharding.Lookup;

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

    // Hashes that are often or always alike: what is found is what was looked at.
    private static readonly Gen<TextHash> hash = Gen.OneOf<TextHash>(
        string.GetHashCode, static text => text.Length % 3, static _ => 0);

    [Fact]
    public void Any_split_of_any_records_gives_the_same_findings() =>
        split.Sample(texts => texts.ShouldHaveSameFindings(texts.Shards(texts.Names)), iter: 400);

    [Fact]
    public void Equal_hashes_do_not_change_the_findings() =>
        Gen.Select(split, hash).Sample(
            (texts, hash) => texts.ShouldHaveSameFindings(texts.Shards(texts.Names, hash)), iter: 600);

    [Fact]
    public void Concatenated_index_files_report_the_same_as_their_texts() =>
        Gen.Select(split, hash, Gen.Bool).Sample(
            (texts, hash, withTexts) =>
            {
                byte[] file = [.. texts.Names.SelectMany(name => texts.FileOf(name, withTexts))];

                texts.ShouldHaveSameFindings(texts.IndexOf(file, hash));
            },
            iter: 200);

    [Fact]
    public void Index_files_added_one_by_one_equal_one_file_of_all() =>
        split.Sample(
            texts =>
            {
                var files = texts.Names.ToDictionary(name => name + ".index", name => texts.FileOf(name));
                var options = texts.OptionsOf(null);
                options = options with
                {
                    OpenText = name => files.TryGetValue(name, out var file)
                        ? new MemoryStream(file)
                        : texts.OptionsOf(null).OpenText(name),
                };
                var shards = new ShardCollection();
                foreach (var (name, file) in files)
                {
                    shards.AddIndex(new MemoryStream(file), name, options);
                }

                texts.ShouldHaveSameFindings(shards, options);
            },
            iter: 100);

    [Fact]
    public void Every_record_is_read_again_as_it_was() =>
        split.Sample(
            texts =>
            {
                var shards = new RecordPool(texts.OptionsOf(null).OpenText, string.GetHashCode);
                var wanted = texts.Corpus();
                using var lookup = new RecordLookup(shards);
                texts.AddTo(shards, lookup);

                for (var number = 0; number < wanted.Count; number++)
                {
                    lookup.Read(number).Should().Be(wanted[number]);
                    WsisJson.ToJson(lookup.Read(number)).Should().Be(WsisJson.ToJson(wanted[number]));
                }
            },
            iter: 100);

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

    private static string[] Shuffled(string[] items, int seed)
    {
        new Random(seed).Shuffle(items);
        return items;
    }
}
