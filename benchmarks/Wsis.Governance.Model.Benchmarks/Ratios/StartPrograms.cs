using System.ComponentModel;
using System.Diagnostics;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Publishes the programs whose start is measured, and runs them.</summary>
internal static class StartPrograms
{
    private const string Start = "benchmarks/Wsis.Governance.Model.Start";
    private const string Program = "Wsis.Governance.Model.Start";
    private const string Tool = "src/Wsis.Governance.Tool";

    // Equally long: a program keeps its path, and its bytes are compared.
    private const string With = "with";
    private const string Less = "less";

    /// <summary>The program under the JIT.</summary>
    public static string? PublishForJit(string folder) =>
        Publish(Start, Program, Path.Combine(folder, With), "-p:UseAppHost=true");

    /// <summary>The program under the JIT, with a library that has no reference data in it. Its build has a folder of
    /// its own, so that it is not mixed up with that of the whole library.</summary>
    public static string? PublishWithoutReferenceData(string folder) => Publish(
        Start, Program, Path.Combine(folder, Less), "-p:UseAppHost=true",
        "--artifacts-path", Path.Combine(folder, "artifacts"),
        "-p:DirectoryBuildTargetsPath=" + Path.Combine(
            DocumentationPage.Repository, Start, "WithoutReferenceData.targets"));

    /// <summary>The library beside a published program.</summary>
    public static FileInfo LibraryOf(string program) =>
        new(Path.Combine(Path.GetDirectoryName(program)!, "Wsis.Governance.Model.dll"));

    /// <summary>The same with the library compiled beforehand, as an application's publisher can choose
    /// (ReadyToRun): the JIT compiles what is left.</summary>
    public static string? PublishReadyToRun(string folder) => Publish(
        Start, Program, Path.Combine(folder, "ready"),
        "--use-current-runtime", "--self-contained", "false", "-p:UseAppHost=true", "-p:PublishReadyToRun=true");

    /// <summary>The same, compiled ahead of time; null where the tools for that are not here.</summary>
    public static string? PublishNative(string folder) => Publish(
        Start, Program, Path.Combine(folder, "native"),
        "--use-current-runtime", "-p:NativeStart=true");

    /// <summary>The tool, compiled ahead of time; null where the tools for that are not here.</summary>
    public static string? PublishTool(string folder) => Publish(
        Tool, "wsis", Path.Combine(folder, "tool"),
        "--use-current-runtime", "-p:PublishAot=true", "-p:PackAsTool=false", "-p:TreatWarningsAsErrors=false");

    /// <summary>Runs a program once: how long until it has ended, and what it printed.</summary>
    public static (long Ticks, string Output) Run(string program, params string[] arguments)
    {
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var ticks = Stopwatch.GetTimestamp() - begin;
        return process.ExitCode == 0
            ? (ticks, output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {output}");
    }

    private static string? Publish(string project, string name, string folder, params string[] options)
    {
        try
        {
            string[] arguments = ["publish", project, "-c", "Release", "-o", folder, .. options];
            var start = new ProcessStartInfo("dotnet", arguments)
            {
                WorkingDirectory = DocumentationPage.Repository,
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
