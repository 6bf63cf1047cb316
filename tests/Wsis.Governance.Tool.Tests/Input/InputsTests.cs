using System.IO.Compression;
using System.Text;

namespace Wsis.Governance.Tool.Tests.Input;

public sealed class InputsTests : IDisposable
{
    private const string Damaged = "is damaged or truncated: it cannot be expanded as a gzip file.";

    private static string Body => RecordTexts.Body();

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_link_that_leads_back_is_not_followed_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        folder.Write("a.jsonl", Encoding.UTF8.GetBytes(Body));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "self"), ".");

        ToolRun.Of("validate", folder.Path).Should().Be(
            new ToolRun(0, "0 errors, 0 warnings, 0 notes in 1 record\n", ""));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once_and_reported()
    {
        var file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(Body));

        ToolRun.Of("validate", file, folder.Path).Should().Be(new ToolRun(
            0, "0 errors, 0 warnings, 0 notes in 1 record\n", $"wsis: \"{file}\" is named twice; it is read once.\n"));
    }

    [Fact]
    public void A_compressed_file_is_named_so()
    {
        var file = folder.Write("a.jsonl", Compressed());

        ToolRun.Of("validate", file).Should().Be(new ToolRun(
            2, "", $"wsis: \"{file}\" is compressed (gzip). Decompress it first, and name the new file: gunzip -c {file} > FILE\n"));
    }

    [Theory]
    [InlineData("cite")]
    [InlineData("validate --rules")]
    [InlineData("import --type mandate")]
    public void Other_commands_name_a_compressed_file_too(string command)
    {
        var file = folder.Write("a.zst", [0x28, 0xB5, 0x2F, 0xFD, 0, 0, 0, 0]);

        ToolRun.Of([.. command.Split(' '), file]).Should().Be(new ToolRun(
            2, "",
            $"wsis: \"{file}\" is compressed (Zstandard). Decompress it first, and name the new file: zstd -dc {file} > FILE\n"));
    }

    [Theory]
    [InlineData("cite")]
    [InlineData("import --type mandate")]
    public void A_folder_in_place_of_a_file_is_named_so(string command) =>
        ToolRun.Of([.. command.Split(' '), folder.Path]).Error.Should().Be(
            $"wsis: \"{folder.Path}\" is a folder. Name a file, or - for standard input.\n");

    [Fact]
    public void Standard_input_that_is_named_twice_is_read_once_and_reported() =>
        ToolRun.WithInput(Body, "validate", "-", "-").Should().Be(new ToolRun(
            0, "0 errors, 0 warnings, 0 notes in 1 record\n",
            "wsis: Standard input is named twice; it is read once.\n"));

    [Fact]
    public void A_pattern_that_excludes_nothing_or_everything_is_reported()
    {
        folder.Write("a.jsonl", Encoding.UTF8.GetBytes(Body));

        ToolRun.Of("validate", folder.Path, "--exclude", "[").Should().Be(new ToolRun(
            0, "0 errors, 0 warnings, 0 notes in 1 record\n", "wsis: --exclude \"[\" leaves out no file.\n"));
        ToolRun.Of("validate", folder.Path, "--exclude", "*").Should().Be(new ToolRun(
            2, "", $"wsis: --exclude leaves out every file of the folder \"{folder.Path}\".\n"));
    }

    [Theory]
    [InlineData("validate -")]
    [InlineData("hash -")]
    [InlineData("list --in -")]
    public void Compressed_standard_input_is_named_so(string command) =>
        ToolRun.With(Compressed(), command.Split(' ')).Error.Should().StartWith(
            "wsis: \"standard input\" is compressed (gzip).");

    [Theory]
    [InlineData("hash")]
    [InlineData("format")]
    [InlineData("list --in")]
    public void A_compressed_file_without_its_ending_is_named_so(string command)
    {
        var file = folder.Write("a.json", Compressed());

        ToolRun.Of([.. command.Split(' '), file]).Error.Should().StartWith(
            $"wsis: \"{file}\" is compressed (gzip).");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("list --in")]
    public void A_file_named_gz_is_read_only_if_it_is_complete_gzip(string command)
    {
        string[] words = command.Split(' ');
        var whole = Compressed();
        var damaged = whole.ToArray();
        damaged[20] ^= 0xFF;
        var cases = new (string Name, byte[] Bytes, string Message)[]
        {
            ("text.jsonl.gz", Encoding.UTF8.GetBytes(Body), "is not a gzip file, although its name ends in .gz."),
            ("empty.jsonl.gz", [], "is not a gzip file, although its name ends in .gz."),
            ("zstd.jsonl.gz", [0x28, 0xB5, 0x2F, 0xFD, 0], "is compressed by Zstandard, not by gzip as its name says."),
            ("cut.jsonl.gz", whole[..^12], Damaged),
            ("damaged.jsonl.gz", damaged, Damaged),
            ("cut-two.jsonl.gz", [.. whole, .. whole[..^12]], Damaged),
            ("more.jsonl.gz", [.. whole, .. Encoding.UTF8.GetBytes(Body)], "has other data after the end of its gzip data"),
        };
        foreach (var (name, bytes, message) in cases)
        {
            var file = folder.Write(name, bytes);

            var run = ToolRun.Of([.. words, file]);

            run.Code.Should().Be(2, "{0}: {1}", name, run.Output);
            run.Error.Should().StartWith($"wsis: \"{file}\" {message}");
        }

        ToolRun.Of([.. words, folder.Write("whole.jsonl.gz", whole)]).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("same", 0)]
    [InlineData("parts", 0)]
    [InlineData("longer", 2)]
    [InlineData("longer parts", 2)]
    [InlineData("gone", 0)]
    public void A_compressed_shard_that_has_another_length_is_refused_at_the_merge(string change, int code)
    {
        var line = Encoding.UTF8.GetBytes(Body + "\n");
        byte[] parts = [.. Compressed(line), .. Compressed("\n"u8)];
        byte[] first = change.EndsWith("parts", StringComparison.Ordinal) ? parts : Compressed(line);
        var file = folder.Write("a.jsonl.gz", first);
        var index = Path.Combine(folder.Path, "a.index");
        ToolRun.Of("validate", "--index", index, file).Code.Should().Be(0);

        switch (change)
        {
            case "longer":
                folder.Write("a.jsonl.gz", Compressed([.. line, .. "{\"type\":\"mandate\"\n"u8]));
                break;
            case "longer parts":
                folder.Write("a.jsonl.gz", [.. first, .. Compressed("{\"type\":\"mandate\"\n"u8)]);
                break;
            case "gone":
                File.Delete(file);
                break;
        }

        var run = ToolRun.Of("validate", "--merge", index);

        run.Code.Should().Be(code, run.Error);
        run.Error.Should().Be(code == 0 ? "" : $"wsis: \"{file}\" has changed since it was checked. Check it again.\n");
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Compressed() => Compressed(Encoding.UTF8.GetBytes(Body));

    private static byte[] Compressed(ReadOnlySpan<byte> text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }

    [Theory]
    [InlineData("m.csv", "is a sheet. `wsis import ")]
    [InlineData("m.ods", "is a workbook. Save the sheet as")]
    [InlineData("m.index", "is an index of a shard. `wsis validate --merge` reads it.")]
    [InlineData("m.txt", "is a document. `wsis extract ")]
    public void A_file_of_another_kind_is_refused_with_the_command_that_reads_it(string name, string advice)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, "id,name\n"u8.ToArray());

        foreach (var run in new[] { ToolRun.Of("validate", path), ToolRun.Of("list", "--in", path) })
        {
            run.Code.Should().Be(2);
            run.Error.Should().StartWith($"wsis: \"{path}\" {advice}");
        }
    }
}
