using System.Diagnostics;
using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>A process that is killed while it writes an index never makes a merge report on less.</summary>
public sealed class KilledIndexTests
{
    private const int Count = 20_000;

    [Fact]
    public void A_merge_reads_either_the_earlier_index_or_the_new_one()
    {
        using var folder = new TemporaryFolder();
        var records = folder.Write("records.jsonl", Encoding.UTF8.GetBytes(
            string.Join('\n', Enumerable.Range(0, Count).Select(RecordTexts.Body))));
        var index = Path.Combine(folder.Path, "a.index");
        var first = folder.Write("first.jsonl", Encoding.UTF8.GetBytes(RecordTexts.Body(0)));
        ToolRun.Of("validate", "--index", index, first).Code.Should().Be(0);

        foreach (var milliseconds in (ReadOnlySpan<int>)[0, 100, 200, 300, 400, 500, 700])
        {
            KillAfter(milliseconds, "validate", "--index", index, records);

            ToolRun.Of("validate", "--merge", index).Output.Should().BeOneOf(
                "0 errors, 0 warnings, 0 notes in 1 record\n", $"0 errors, 0 warnings, 0 notes in {Count} records\n");
        }
    }

    private static void KillAfter(int milliseconds, params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "wsis.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]))!;
        process.WaitForExit(milliseconds);
        process.Kill();
        process.WaitForExit();
    }
}
