using CsCheck;
using Wsis.Governance.Parts;

namespace Wsis.Governance.Tests.Parts;

/// <summary>Checking in parts and putting the parts together says the same as checking the whole at once.</summary>
public sealed class PartLaws
{
    private static readonly Gen<string> line = Gen.Int[0, PartTexts.Lines.Length - 1].Select(at => PartTexts.Lines[at]);

    // Neighbours belong together: a fixture's records link to each other.
    private static readonly Gen<string[]> run =
        Gen.Select(Gen.Int[0, PartTexts.Lines.Length - 1], Gen.Int[1, 12]).Select(
            (at, length) => PartTexts.Lines[at..Math.Min(at + length, PartTexts.Lines.Length)]);

    private static readonly Gen<string[]> records =
        Gen.Select(run.Array[0, 6], line.Array[0, 6], Gen.Int).Select(
            (runs, others, seed) => Shuffled([.. runs.SelectMany(one => one), .. others], seed));

    private static readonly Gen<PartTexts> split =
        Gen.Select(records, Gen.Select(Gen.Int[0, 70], Gen.Bool).Array[0, 7]).Select(Split);

    private static readonly Gen<int> mostInMemory = OneOf(0, 1, 7, int.MaxValue);

    // Hashes that are often or always alike: what is found is what was looked at.
    private static readonly Gen<TextHash> hash = OneOf<TextHash>(
        string.GetHashCode, static text => text.Length % 3, static _ => 0);

    [Fact]
    public void Any_split_of_any_records_gives_the_findings_of_the_whole() =>
        split.Sample(texts => texts.ShouldSayTheSame(Whole(texts)), iter: 400);

    [Fact]
    public void However_few_of_the_records_are_in_memory() =>
        Gen.Select(split, mostInMemory, hash).Sample(
            (texts, most, hash) =>
            {
                using var overflow = new OverflowFile(most) { Hash = hash };

                texts.ShouldSayTheSame(Merged(texts.Names.Select(name => texts.IndexOf(name, overflow))));
            },
            iter: 600);

    [Fact]
    public void Index_files_can_be_read_into_an_overflow_file_too() =>
        Gen.Select(split, mostInMemory, hash, Gen.Bool).Sample(
            (texts, most, hash, withTexts) =>
            {
                using var overflow = new OverflowFile(most) { Hash = hash };
                byte[] file = [.. texts.Names.SelectMany(name => texts.FileOf(name, withTexts))];
                texts.Replace("index", file);
                var index = PartIndex.Read(new MemoryStream(file), "index", overflow);

                texts.ShouldSayTheSame(index);
                FileOf(index, texts.OptionsOf(null)).Should().Equal(
                    FileOf(PartIndex.Read(new MemoryStream(file), "index"), texts.OptionsOf(null)));
            },
            iter: 100);

    [Fact]
    public void So_do_index_files_one_after_the_other() =>
        split.Sample(
            texts =>
            {
                byte[] file = [.. texts.Names.SelectMany(name => texts.FileOf(name))];
                texts.ShouldSayTheSame(PartIndex.Read(new MemoryStream(file)));
            },
            iter: 100);

    [Fact]
    public void Merging_is_associative_and_the_empty_index_neutral() =>
        Gen.Select(split, split, split).Sample(
            (first, second, third) =>
            {
                var (a, b, c) = (Whole(first), Whole(second), Whole(third));

                FileOf(a.Merge(b).Merge(c)).Should().Equal(FileOf(a.Merge(b.Merge(c))));
                FileOf(PartIndex.Empty.Merge(a)).Should().Equal(FileOf(a));
                FileOf(a.Merge(PartIndex.Empty)).Should().Equal(FileOf(a));
            },
            iter: 50);

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static PartTexts Split(string[] lines, (int At, bool IsFile)[] cuts)
    {
        var texts = new PartTexts();
        var from = 0;
        foreach (var (at, isFile) in cuts.OrderBy(cut => cut.At).Append((lines.Length, false)))
        {
            var to = Math.Clamp(at, from, lines.Length);
            texts.Add(FormattableString.Invariant($"part-{texts.Names.Count}"), lines[from..to], isFile);
            from = to;
        }

        return texts;
    }

    private static PartIndex Whole(PartTexts texts) => Merged(texts.Names.Select(name => texts.IndexOf(name)));

    private static PartIndex Merged(IEnumerable<PartIndex> indexes) =>
        indexes.Aggregate(PartIndex.Empty, (all, next) => all.Merge(next));

    private static byte[] FileOf(PartIndex index, PartOptions? options = null)
    {
        var file = new MemoryStream();
        index.Write(file, options);
        return file.ToArray();
    }

    private static string[] Shuffled(string[] items, int seed)
    {
        new Random(seed).Shuffle(items);
        return items;
    }
}
