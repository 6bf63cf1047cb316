using System.Globalization;
using System.Text.Json;

namespace Wsis.Governance.Mutation.Testing;

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
        var testCases = TestDiscovery.Of(tests);
        while (questions.ReadLine() is { } question)
        {
            var words = question.Split(' ');
            answers.WriteLine(words[0] == "coverage" ? MeasureCoverage(testCases, words[1]) : RunMutants(testCases, words));
            answers.Flush();
        }

        return 0;
    }

    /// <summary>"run", the change, then test:steps for each test.</summary>
    private static string RunMutants(TestCase[] testCases, string[] words)
    {
        var fromStart = Switch.Active != Switch.None;
        Switch.Active = Number(words[1]);
        for (var i = 2; i < words.Length; i++)
        {
            var colon = words[i].IndexOf(':', StringComparison.Ordinal);
            var number = Number(words[i][..colon]);
            Switch.Steps = Number(words[i][(colon + 1)..]);
            if (number >= testCases.Length || testCases[number].Run() is not { } failure)
            {
                continue;
            }

            var status = Switch.Steps < 0 ? "timeout" : "killed";
            if (!fromStart && !PassesAsItWas(testCases[number]))
            {
                status = "stale";
            }

            return $"{status} {number} {failure.GetType().Name}";
        }

        Switch.Active = fromStart ? Switch.Active : Switch.None;
        return "survived";
    }

    private static bool PassesAsItWas(TestCase testCase)
    {
        Switch.Active = Switch.None;
        Switch.Steps = long.MaxValue;
        return testCase.Run() is null;
    }

    private static string MeasureCoverage(TestCase[] testCases, string file)
    {
        var first = Places();
        var records = new TestRunRecord[testCases.Length];
        var warm = new HashSet<int>();
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var i = 0; i < testCases.Length; i++)
            {
                if (pass > 0 && records[i].Milliseconds > TooSlow)
                {
                    continue;
                }

                var record = Recorded(testCases[i]);
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
        File.WriteAllText(file, JsonSerializer.Serialize(new CoverageRun(records, [.. first.Order()])));
        return "covered";
    }

    private static TestRunRecord Recorded(TestCase testCase)
    {
        Array.Clear(Switch.Passed);
        Switch.Steps = long.MaxValue;
        var start = Environment.CpuUsage.TotalTime;
        var failure = testCase.Run();
        var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        return new TestRunRecord(
            testCase.Name, testCase.Space, failure?.Message, time, long.MaxValue - Switch.Steps, [.. Places()]);
    }

    private static HashSet<int> Places() =>
        [.. Enumerable.Range(0, Switch.Passed.Length).Where(static place => Switch.Passed[place] != 0)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
