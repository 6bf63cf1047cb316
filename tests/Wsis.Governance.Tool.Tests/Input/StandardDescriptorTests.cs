using System.Diagnostics;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Input;

/// <summary>A standard stream that is closed, as some schedulers leave it, does not disturb the tool.</summary>
public sealed class StandardDescriptorTests
{
    [Theory]
    [InlineData("pos:\t0\nflags:\t02000000\nmnt_id:\t16\n", true)]
    [InlineData("pos:\t0\nflags:\t02000001\n", true)]
    [InlineData("pos:\t0\nflags:\t00\nmnt_id:\t16\n", false)]
    [InlineData("pos:\t0\nflags:\t0102001\n", false)]
    [InlineData("", false)]
    public void The_files_of_the_runtime_are_recognized(string description, bool isClosed) =>
        StandardDescriptor.IsClosed(description).Should().Be(isClosed);

    [Theory]
    [InlineData("symbol <&-", 2, "", "wsis: Standard input is closed. Name a file, or pass the text on standard input.\n")]
    [InlineData("validate - <&-", 2, "", "wsis: Standard input is closed. Name a file, or pass the text on standard input.\n")]
    [InlineData("validate - </dev/null", 1, null, "")]
    [InlineData("export >&-", 2, "", "wsis: Standard output cannot be written: it is closed.\n")]
    [InlineData("list --type mandate --format json >&-", 2, "", "wsis: Standard output cannot be written: it is closed.\n")]
    [InlineData("list --type report --columns id >/dev/full", 2, "", "wsis: Standard output cannot be written: No space left on device\n")]
    [InlineData("validate missing.jsonl 2>&-", 2, "", "")]
    [InlineData("validate missing.jsonl 2>/dev/full", 2, "", "")]
    public void A_closed_stream_is_named(string command, int code, string? output, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux shows which streams are closed.");
        var tool = Path.Combine(AppContext.BaseDirectory, "wsis.dll");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"dotnet '{tool}' {command}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var written = process.StandardOutput.ReadToEnd();
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();

        (process.ExitCode, said).Should().Be((code, error));
        written.Should().Be(output ?? written);
    }
}
