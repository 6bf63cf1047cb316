using System.Diagnostics;
using System.Globalization;

namespace Wsis.Governance.Benchmarks.Scale;

/// <summary>This program once more, for a part of the work, as a batch would have it.</summary>
internal static class ScaleProcess
{
    private static string[] Self =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet"
            ? [Environment.ProcessPath!, typeof(ScaleProcess).Assembly.Location]
            : [Environment.ProcessPath!];

    /// <summary>In the other process: does what the arguments say, and prints what that took.</summary>
    public static void Do(string[] arguments, TextWriter output)
    {
        var bytes = 0L;
        switch (arguments)
        {
            case ["memory", var path]:
                bytes = ScaleWork.MemoryStreamed(path);
                break;
            case ["index", var path]:
                ScaleWork.WriteIndex(path, Stream.Null);
                break;
            case ["validate", var path]:
                ScaleWork.Validate(path);
                break;
            case ["merge", .. var indexes]:
                ScaleWork.Merge(indexes);
                break;
            default:
                throw new ArgumentException($"No such work: {string.Join(' ', arguments)}", nameof(arguments));
        }

        using var process = Process.GetCurrentProcess();
        bytes = bytes > 0 ? bytes : process.PeakWorkingSet64;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalNanoseconds} {bytes}"));
    }

    /// <summary>Runs processes at once until all have ended.</summary>
    /// <param name="isTiered">True as programs are run by default: code that is called often is compiled a second time,
    /// meanwhile. False where it is compiled once, before it runs.</param>
    /// <param name="works">The arguments of each.</param>
    public static ScaleUse Run(bool isTiered, params string[][] works)
    {
        var processes = Array.ConvertAll(works, work => Begin(work, isTiered));
        var use = new ScaleUse(0, 0);
        foreach (var process in processes)
        {
            use = use.And(End(process));
            process.Dispose();
        }

        return use;
    }

    private static Process Begin(string[] work, bool isTiered)
    {
        var start = new ProcessStartInfo(Self[0], [.. Self[1..], "scale-part", .. work])
        {
            RedirectStandardOutput = true,
        };
        // As the tool runs, not as benchmarks do.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "1";
        if (!isTiered)
        {
            start.Environment["DOTNET_TieredCompilation"] = "0";
        }

        return Process.Start(start)!;
    }

    private static ScaleUse End(Process process)
    {
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && output.Split(' ') is [var time, var bytes]
            ? new(double.Parse(time, CultureInfo.InvariantCulture), long.Parse(bytes, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"A part of the work failed: {output}");
    }
}
