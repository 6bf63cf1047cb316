using System.Diagnostics;
using System.Globalization;

namespace Wsis.Governance.Mutation.Running;

/// <summary>A <see cref="Wsis.Governance.Mutation.Testing.Worker"/> in a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    public WorkerProcess(string tests, int changes, int fromStart = Switch.None)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                typeof(WorkerProcess).Assembly.Location,
                "worker",
                tests,
                changes.ToString(CultureInfo.InvariantCulture),
                fromStart.ToString(CultureInfo.InvariantCulture),
            },
        };
        // Laws with few samples each and one thread; what a change makes grow without end is to end soon.
        start.Environment.TryAdd("CsCheck_Iter", "30");
        start.Environment["CsCheck_Threads"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>The answer; null when there is none because the process ended or the time was up.</summary>
    public string? Ask(string question, TimeSpan patience, out bool hangs)
    {
        hangs = false;
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            hangs = !answer.Wait(patience);
            return hangs ? null : answer.Result;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
