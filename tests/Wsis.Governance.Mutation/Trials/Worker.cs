using System.Globalization;
using System.Text.Json;

namespace Wsis.Governance.Mutation.Trials;

/// <summary>The process that runs the tests on the changed library: it reads what it is asked line by line, and
/// answers each with one line.</summary>
internal static class Worker
{
    private const int Passes = 3;

    // A test that took longer the first time, in milliseconds, is too slow to be asked again.
    private const double TooSlow = 2_000;

    public static int Run(string tests, int changes, int fromStart)
    {
        using var answers = Console.Out;
        var questions = Console.In;
        Console.SetOut(TextWriter.Null);
        Switch.Passed = new byte[changes];
        Switch.Active = fromStart;
        var trials = TrialList.Of(tests);
        while (questions.ReadLine() is { } question)
        {
            var words = question.Split(' ');
            answers.WriteLine(words[0] == "survey" ? Surveyed(trials, words[1]) : Judged(trials, words));
            answers.Flush();
        }

        return 0;
    }

    /// <summary>"judge", the change, then test:steps for each test.</summary>
    private static string Judged(Trial[] trials, string[] words)
    {
        var fromStart = Switch.Active != Switch.None;
        Switch.Active = Number(words[1]);
        for (var i = 2; i < words.Length; i++)
        {
            var colon = words[i].IndexOf(':', StringComparison.Ordinal);
            var number = Number(words[i][..colon]);
            Switch.Steps = Number(words[i][(colon + 1)..]);
            if (number >= trials.Length || trials[number].Run() is not { } failure)
            {
                continue;
            }

            var verdict = Switch.Steps < 0 ? "endless" : "noticed";
            if (!fromStart && !PassesAsItWas(trials[number]))
            {
                verdict = "spoilt";
            }

            return $"{verdict} {number} {failure.GetType().Name}";
        }

        Switch.Active = fromStart ? Switch.Active : Switch.None;
        return "survived";
    }

    private static bool PassesAsItWas(Trial trial)
    {
        Switch.Active = Switch.None;
        Switch.Steps = long.MaxValue;
        return trial.Run() is null;
    }

    private static string Surveyed(Trial[] trials, string file)
    {
        var first = Places();
        var records = new TrialRecord[trials.Length];
        var warm = new HashSet<int>();
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < trials.Length; i++)
            {
                if (pass > 0 && records[i].Milliseconds > TooSlow)
                {
                    continue;
                }

                var record = Recorded(trials[i]);
                records[i] = pass == 0 ? record : record with
                {
                    Failure = records[i].Failure ?? record.Failure,
                    Milliseconds = Math.Min(records[i].Milliseconds, record.Milliseconds),
                    Steps = Math.Max(records[i].Steps, record.Steps),
                    Passed = pass == 1 ? record.Passed : [.. records[i].Passed.Union(record.Passed)],
                };
                (pass == 0 ? first : warm).UnionWith(record.Passed);
            }
        }

        first.ExceptWith(warm);
        File.WriteAllText(file, JsonSerializer.Serialize(new CoverageSurvey(records, [.. first.Order()])));
        return "surveyed";
    }

    private static TrialRecord Recorded(Trial trial)
    {
        Array.Clear(Switch.Passed);
        Switch.Steps = long.MaxValue;
        var start = Environment.CpuUsage.TotalTime;
        var failure = trial.Run();
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        return new TrialRecord(
            trial.Name, trial.Space, failure?.Message, time, long.MaxValue - Switch.Steps, [.. Places()]);
    }

    private static HashSet<int> Places() =>
        [.. Enumerable.Range(0, Switch.Passed.Length).Where(static place => Switch.Passed[place] != 0)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
