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

    [Fact]
    public void Any_split_of_any_records_gives_the_findings_of_the_whole() =>
        split.Sample(texts => texts.ShouldSayTheSame(Merged(texts.Names.Select(texts.IndexOf))), iter: 400);

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

    private static PartIndex Whole(PartTexts texts) => Merged(texts.Names.Select(texts.IndexOf));

    private static PartIndex Merged(IEnumerable<PartIndex> indexes) =>
        indexes.Aggregate(PartIndex.Empty, (all, next) => all.Merge(next));

    private static byte[] FileOf(PartIndex index)
    {
        var file = new MemoryStream();
        index.Write(file);
        return file.ToArray();
    }

    private static string[] Shuffled(string[] items, int seed)
    {
        new Random(seed).Shuffle(items);
        return items;
    }
}
