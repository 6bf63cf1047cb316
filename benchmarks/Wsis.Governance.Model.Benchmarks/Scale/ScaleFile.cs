namespace Wsis.Governance.Benchmarks;

/// <summary>A file of generated records one a line, and its two halves.</summary>
internal sealed class ScaleFile
{
    public ScaleFile(string path, int count)
    {
        (Path, Count) = (path, count);
        using (var output = File.Create(path))
        {
            GenerateRun.RunAsync(count, 0, output).GetAwaiter().GetResult();
        }

        Length = new FileInfo(path).Length;
        Halves = [path + ".1", path + ".2"];
        Split();
    }

    public string Path { get; }

    public int Count { get; }

    public long Length { get; }

    public string[] Halves { get; }

    public static FileStream Open(string path) =>
        new(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });

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
}
