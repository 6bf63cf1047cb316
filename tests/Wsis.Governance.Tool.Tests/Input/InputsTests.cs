using System.IO.Compression;
using System.Text;
using Wsis.Governance.Tool.Tests.Support;

namespace Wsis.Governance.Tool.Tests.Input;

public sealed class InputsTests : IDisposable
{
    private const string Body =
        """{"type":"organization","id":"body","name":{"en":"Body"},"kind":"office","group":"intergovernmentalOrganization","sources":[{"document":"A/66/77"}]}""";

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
    public void A_file_that_is_named_twice_is_read_once_and_said_so()
    {
        var file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(Body));

        ToolRun.Of("validate", file, folder.Path).Should().Be(new ToolRun(
            0, "0 errors, 0 warnings, 0 notes in 1 record\n", $"wsis: \"{file}\" is named twice and is read once.\n"));
    }

    [Fact]
    public void A_compressed_file_is_named_so()
    {
        var file = folder.Write("a.jsonl", Compressed());

        ToolRun.Of("validate", file).Should().Be(new ToolRun(
            2, "", $"wsis: \"{file}\" is compressed (gzip). Decompress it into wsis: gunzip -c FILE | wsis validate -\n"));
    }

    [Fact]
    public void Compressed_standard_input_is_read() =>
        ToolRun.With(Compressed(), "validate", "-").Error.Should().StartWith(
            "wsis: \"standard input\" is compressed (gzip).");

    public void Dispose() => folder.Dispose();

    private static byte[] Compressed()
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Body));
        }

        return bytes.ToArray();
    }
}
