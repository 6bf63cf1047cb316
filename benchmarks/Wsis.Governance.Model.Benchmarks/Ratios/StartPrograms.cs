using System.ComponentModel;
using System.Diagnostics;

namespace Wsis.Governance.Benchmarks;

/// <summary>Publishes the programs whose start is measured, and runs them.</summary>
internal static class StartPrograms
{
    private const string Start = "benchmarks/Wsis.Governance.Model.Start";
    private const string Tool = "src/Wsis.Governance.Tool";

    /// <summary>The program under the JIT.</summary>
    public static string? PublishForJit(string folder) =>
        Publish(Start, "Wsis.Governance.Model.Start", Path.Combine(folder, "jit"), "-p:UseAppHost=true");

    /// <summary>The same with the library compiled beforehand, as an application's publisher can choose
    /// (ReadyToRun): the JIT compiles what is left.</summary>
    public static string? PublishReadyToRun(string folder) => Publish(
        Start, "Wsis.Governance.Model.Start", Path.Combine(folder, "ready"),
        "--use-current-runtime", "--self-contained", "false", "-p:UseAppHost=true", "-p:PublishReadyToRun=true");

    /// <summary>The same, compiled ahead of time; null where the tools for that are not here.</summary>
    public static string? PublishNative(string folder) => Publish(
        Start, "Wsis.Governance.Model.Start", Path.Combine(folder, "native"),
        "--use-current-runtime", "-p:NativeStart=true");

    /// <summary>The tool, compiled ahead of time; null where the tools for that are not here.</summary>
    public static string? PublishTool(string folder) => Publish(
        Tool, "wsis", Path.Combine(folder, "tool"),
        "--use-current-runtime", "-p:PublishAot=true", "-p:PackAsTool=false", "-p:TreatWarningsAsErrors=false");

    /// <summary>Runs a program once: how long until it has ended, and what it told.</summary>
    public static (long Ticks, string Told) Run(string program, params string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var ticks = Stopwatch.GetTimestamp() - begin;
        return process.ExitCode == 0
            ? (ticks, told)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {told}");
    }

    private static string? Publish(string project, string name, string folder, params string[] options)
    {
        try
        {
            string[] arguments = ["publish", project, "-c", "Release", "-o", folder, .. options];
            var start = new ProcessStartInfo("dotnet", arguments)
            {
                WorkingDirectory = Path.GetDirectoryName(RatioTable.Documentation())!,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var program = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
            return process.ExitCode == 0 && File.Exists(program) ? program : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
