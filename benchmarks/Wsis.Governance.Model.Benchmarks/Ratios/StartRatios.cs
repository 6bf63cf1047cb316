using System.Globalization;

namespace Wsis.Governance.Benchmarks;

/// <summary>Starting up, in processes of their own: U1, U2, and the start of the tool.</summary>
internal static class StartRatios
{
    private const int Runs = 20;
    private const string State = "one mandate, whole process";

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
            output.WriteLine("U1, U2: the program could not be published.");
            return [];
        }

        var ready = StartPrograms.PublishReadyToRun(folder);
        var native = StartPrograms.PublishNative(folder);
        var tool = native is null ? null : StartPrograms.PublishTool(folder);
        var of = Time(jit, ready, native, tool, record);
        List<Ratio> ratios =
        [
            new("U1", State, "read and validated ÷ read by reflection of System.Text.Json, both under the JIT",
                Over("record"))
            {
                Gate = 0.65,
                Target = 0.55,
            },
            new("U2", "one mandate", "methods compiled by the JIT, beside those of an empty program",
                Told(jit, 0, "record", record) - Told(jit, 0, "empty"))
            {
                Gate = 150,
                Target = 110,
                IsCount = true,
            },
            new("U2", "one mandate", "the same by reflection of System.Text.Json",
                Told(jit, 0, "reflection", record) - Told(jit, 0, "empty"))
            {
                IsCount = true,
            },
            new("U2", "one mandate", "bytes allocated, beside those of an empty program",
                Told(jit, 1, "record", record) - Told(jit, 1, "empty"))
            {
                IsBytes = true,
            },
            new("U1", State, "empty program ÷ read by reflection of System.Text.Json, both under the JIT",
                Over("empty")),
        ];
        if (ready is not null)
        {
            ratios.Add(new("U1", State, "the same, both published ReadyToRun",
                (double)of["ready"] / of["ready reflection"]));
            ratios.Add(new("U2", "one mandate", "methods compiled by the JIT, published ReadyToRun",
                Told(ready, 0, "record", record) - Told(ready, 0, "empty"))
            {
                IsCount = true,
            });
        }

        if (native is null)
        {
            output.WriteLine("U1, native: the tools to compile ahead of time are not here.");
            return ratios;
        }

        ratios.Add(new("U1", State, "native, read and validated ÷ reflection of System.Text.Json under the JIT",
            Over("native"))
        {
            Gate = 0.05,
            Target = 0.035,
        });
        if (tool is not null)
        {
            ratios.Add(new("U1", "whole process, native", "`wsis symbol A/RES/60/252` ÷ empty program",
                (double)of["tool"] / of["native empty"]));
        }

        return ratios;

        double Over(string name) => (double)of[name] / of["reflection"];
    }

    /// <summary>The least time of each, in turns.</summary>
    private static Dictionary<string, long> Time(
        string jit, string? ready, string? native, string? tool, string record)
    {
        List<(string Name, string Program, string[] Arguments)> candidates =
        [
            ("record", jit, ["record", record]),
            ("reflection", jit, ["reflection", record]),
            ("empty", jit, ["empty"]),
        ];
        if (ready is not null)
        {
            candidates.Add(("ready", ready, ["record", record]));
            candidates.Add(("ready reflection", ready, ["reflection", record]));
        }

        if (native is not null)
        {
            candidates.Add(("native", native, ["record", record]));
            candidates.Add(("native empty", native, ["empty"]));
        }

        if (tool is not null)
        {
            candidates.Add(("tool", tool, ["symbol", "A/RES/60/252"]));
        }

        var least = candidates.ToDictionary(candidate => candidate.Name, _ => long.MaxValue);
        for (var run = 0; run < Runs * candidates.Count; run++)
        {
            var (name, program, arguments) = candidates[run % candidates.Count];
            least[name] = Math.Min(least[name], StartPrograms.Run(program, arguments).Ticks);
        }

        return least;
    }

    /// <summary>One of the two numbers that a program tells: methods compiled, bytes allocated.</summary>
    private static double Told(string program, int at, params string[] arguments) =>
        double.Parse(StartPrograms.Run(program, arguments).Told.Split(' ')[at], CultureInfo.InvariantCulture);
}
