using System.Collections.Concurrent;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Reads a text on all cores, runs the rules on each record by itself, and hands on, in the order of the text,
/// what the other rules need.</summary>
/// <typeparam name="TRun">The form in which the records are kept.</typeparam>
/// <param name="options">How to check.</param>
/// <param name="createOutput">Makes what brings records into that form, for one thread.</param>
internal sealed class ShardScanner<TRun>(ShardOptions options, Func<IRecordOutput<TRun>> createOutput)
{
    private readonly List<Finding> reading = [];
    private readonly List<Finding> own = [];
    private readonly List<SuppressedFinding> suppressed = [];
    private FindingLimiter quota;
    private int readingOmitted;
    private int omitted;
    private ShardCounts counts;

    /// <summary>Goes through the text to its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="take">Takes the records of a batch and the ids of those that are not whole, in order.</param>
    /// <param name="found">What was found.</param>
    /// <exception cref="IOException">The text of a finding cannot be read again.</exception>
    public ShardCounts Run(Stream text, Action<TRun, IReadOnlyList<string>> take, out ShardFindings found)
    {
        var idle = new ConcurrentBag<BatchChecker<TRun>>();
        try
        {
            OrderedWork.Run(new TextBatches(text, options.Reading).Read(), Check, run =>
            {
                Add(run);
                take(run.Records, run.IncompleteIds);
                options.Progress?.Report(counts.Whole);
            });
        }
        finally
        {
            foreach (var checker in idle)
            {
                checker.Dispose();
            }
        }

        found = new ShardFindings(reading, own, suppressed, readingOmitted, omitted);
        return counts;

        CheckedRun<TRun> Check(TextBatch batch)
        {
            var checker = idle.TryTake(out var free) ? free : new BatchChecker<TRun>(options, createOutput());
            var run = checker.Check(batch);
            idle.Add(checker);
            return run;
        }
    }

    private void Add(CheckedRun<TRun> run)
    {
        foreach (var problem in run.Reading)
        {
            Keep(problem);
        }

        omitted += run.Omitted;
        foreach (var finding in run.Own)
        {
            if (quota.Allows(finding.Severity, options.Validation.MaxFindings))
            {
                own.Add(finding with { RecordIndex = finding.RecordIndex + counts.Whole });
            }
            else
            {
                omitted++;
            }
        }

        foreach (var (finding, justification) in run.Suppressed)
        {
            var inShard = finding with { RecordIndex = finding.RecordIndex + counts.Whole };
            suppressed.Add(new SuppressedFinding(inShard, justification));
        }

        counts = new ShardCounts(counts.Whole + run.Count, counts.Met + run.Met, counts.Digest + run.Digest);
    }

    private void Keep(Finding problem)
    {
        if (options.AllowsEmpty && IsOfEmptyText(problem))
        {
            counts = counts with { Met = counts.Met - 1 };
        }
        else if (reading.Count < options.Reading.MaxFindings)
        {
            reading.Add(problem);
        }
        else
        {
            readingOmitted++;
        }
    }

    private static bool IsOfEmptyText(Finding problem) =>
        problem.Rule == ReadingRules.MalformedJson
        && problem.Arguments.AsSpan().SequenceEqual(Faults.EmptyText());
}
