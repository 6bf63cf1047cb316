namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>A file of generated records one a line, its two halves, and the indexes of those.</summary>
internal sealed class ScaleFile
{
    public ScaleFile(string folder, int count)
    {
        (Path, Count) = (System.IO.Path.Combine(folder, FormattableString.Invariant($"{count}.jsonl")), count);
        using (var output = File.Create(Path))
        {
            GenerateRun.RunAsync(count, 0, output).GetAwaiter().GetResult();
        }

        Halves = [Path + ".1", Path + ".2"];
        Split();
        Indexes = Array.ConvertAll(Halves, WriteIndex);
    }

    public string Path { get; }

    public int Count { get; }

    public long Length => new FileInfo(Path).Length;

    public string[] Halves { get; }

    public string[] Indexes { get; }

    /// <summary>How long the indexes are, together.</summary>
    public long LengthOfIndexes => Indexes.Sum(static index => new FileInfo(index).Length);

    public static FileStream Open(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });

    /// <summary>Deletes all of it.</summary>
    public void Delete() => Array.ForEach([Path, .. Halves, .. Indexes], File.Delete);

    private void Split()
    {
        using var lines = new StreamReader(Path);
        foreach (var (half, count) in Halves.Zip([Count / 2, Count - (Count / 2)]))
        {
            using var output = new StreamWriter(half) { NewLine = "\n" };
            for (var line = 0; line < count; line++)
            {
                output.WriteLine(lines.ReadLine());
            }
        }
    }

    private static string WriteIndex(string half)
    {
        var path = half + ".index";
        using var index = File.Create(path);
        ScaleWork.WriteIndex(half, index);
        return path;
    }
}
