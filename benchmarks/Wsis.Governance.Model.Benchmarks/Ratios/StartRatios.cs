using System.Globalization;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Starting up, in processes of their own: U1, U2, U3, the start of the tool, and the size of a native
/// program (U4).</summary>
internal static class StartRatios
{
    private const int Runs = 20;
    private const string State = "one mandate, whole process";

    // The native program of the build a5cfe4c, x64, under Linux.
    private const double NativeBytesBefore = 5_199_152;

    public static IEnumerable<Ratio> Measure(RatioData data, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("wsis-start-");
        try
        {
            var record = Path.Combine(folder.FullName, "record.json");
            File.WriteAllBytes(record, data.Lines[..data.Lines.AsSpan().IndexOf((byte)'\n')]);
            return Measure(folder.FullName, record, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<Ratio> Measure(string folder, string record, TextWriter output)
    {
        if (StartPrograms.PublishForJit(folder) is not { } jit)
        {
            output.WriteLine("U1, U2, U3: the program could not be published.");
            return [];
        }

        var without = ReferenceDataRatios.PublishWithout(folder, jit, output);
        var ready = StartPrograms.PublishReadyToRun(folder);
        var native = StartPrograms.PublishNative(folder);
        var tool = native is null ? null : StartPrograms.PublishTool(folder);
        var of = new StartTimes()
            .Add("record", jit, "record", record)
            .Add("reflection", jit, "reflection", record)
            .Add("empty", jit, "empty")
            .Add("reference", jit, "reference", record)
            .Add("without", without, "record", record)
            .Add("ready", ready, "record", record)
            .Add("ready reflection", ready, "reflection", record)
            .Add("native", native, "record", record)
            .Add("native empty", native, "empty")
            .Add("tool", tool, "symbol", "A/RES/60/252")
            .Run(Runs);
        List<Ratio> ratios = [.. UnderTheJit(of, jit, record), .. ReferenceDataRatios.Of(of, jit, without, record)];
        if (ready is not null)
        {
            ratios.AddRange(PublishedReady(of, ready, record));
        }

        if (native is null)
        {
            output.WriteLine("U1, native: the tools to compile ahead of time are not here.");
            return ratios;
        }

        ratios.Add(new("U1", State, "native, read and validated ÷ reflection of System.Text.Json under the JIT",
            of.Ratio("native", "reflection"))
        {
            Gate = 0.05,
            Target = 0.035,
        });
        ratios.Add(new("U4", "one mandate", "bytes of the native program", new FileInfo(native).Length)
        {
            IsBytes = true,
            Gate = 1.05 * NativeBytesBefore,
            Target = NativeBytesBefore,
        });
        if (tool is not null)
        {
            ratios.Add(new("U1", "whole process, native", "`wsis symbol A/RES/60/252` ÷ empty program",
                of.Ratio("tool", "native empty")));
        }

        return ratios;
    }

    private static IEnumerable<Ratio> UnderTheJit(StartTimes of, string jit, string record) =>
    [
        new("U1", State, "read and validated ÷ read by reflection of System.Text.Json, both under the JIT",
            of.Ratio("record", "reflection"))
        {
            Gate = 0.65,
            Target = 0.55,
        },
        new("U2", "one mandate", "methods compiled by the JIT, beside those of an empty program",
            Output(jit, 0, "record", record) - Output(jit, 0, "empty"))
        {
            Gate = 150,
            Target = 110,
            IsCount = true,
        },
        new("U2", "one mandate", "the same by reflection of System.Text.Json",
            Output(jit, 0, "reflection", record) - Output(jit, 0, "empty"))
        {
            IsCount = true,
        },
        new("U2", "one mandate", "bytes allocated, beside those of an empty program",
            Output(jit, 1, "record", record) - Output(jit, 1, "empty"))
        {
            IsBytes = true,
        },
        new("U1", State, "empty program ÷ read by reflection of System.Text.Json, both under the JIT",
            of.Ratio("empty", "reflection")),
    ];

    private static IEnumerable<Ratio> PublishedReady(StartTimes of, string ready, string record) =>
    [
        new("U1", State, "the same, both published ReadyToRun", of.Ratio("ready", "ready reflection")),
        new("U2", "one mandate", "methods compiled by the JIT, published ReadyToRun",
            Output(ready, 0, "record", record) - Output(ready, 0, "empty"))
        {
            IsCount = true,
        },
    ];

    /// <summary>One of the two numbers that a program prints: methods compiled, bytes allocated.</summary>
    public static double Output(string program, int at, params string[] arguments) =>
        double.Parse(StartPrograms.Run(program, arguments).Output.Split(' ')[at], CultureInfo.InvariantCulture);
}
