using System.Collections.Concurrent;
using Wsis.Governance.Findings;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Reads a text on all cores and runs the rules on each record, with results in the order
/// of the text.</summary>
/// <param name="options">The options.</param>
/// <param name="createChecker">Creates a checker for one thread.</param>
internal sealed class ShardScanner(ShardOptions options, Func<BatchChecker> createChecker)
{
    private readonly List<Finding> reading = [];
    private readonly List<Finding> own = [];
    private readonly List<SuppressedFinding> suppressed = [];
    private readonly HashSet<Rule> reportedOnce = [];
    private FindingLimiter limiter;
    private int readingOmitted;
    private int omitted;
    private ShardCounts counts;

    /// <summary>Reads the text to its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keep">Receives the records read, in order, before rules run; null to keep nothing.</param>
    /// <param name="take">Receives the checked batches, in order.</param>
    /// <param name="found">The findings.</param>
    /// <exception cref="IOException">A text cannot be read again.</exception>
    public ShardCounts Run(
        Stream text, RecordKeeper? keep, Action<CheckedBatch> take, out ShardFindings found)
    {
        var idle = new ConcurrentBag<BatchChecker>();
        using var counted = new CountedText(text);
        try
        {
            OrderedWork.Run(
                new TextBatches(counted, options.Reading).Read(),
                batch => Read(batch, keep),
                read => keep?.Add(read),
                Check,
                batch =>
                {
                    Add(batch);
                    take(batch);
                    options.Progress?.Report(counts.CompleteCount);
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
        return counts with { Length = counted.KnownLength };

        CheckedBatch Check(ReadBatch read)
        {
            var checker = idle.TryTake(out var free) ? free : createChecker();
            var result = checker.Check(read);
            idle.Add(checker);
            return result;
        }
    }

    private ReadBatch Read(TextBatch batch, RecordKeeper? keep)
    {
        var read = new ReadBatch(options.Reading.SourceName, batch.Count) { Text = batch };
        foreach (var item in batch.Read(options.Reading))
        {
            read.Add(item, options.Validation.Rules);
        }

        keep?.Prepare(read);
        return read;
    }

    private void Add(CheckedBatch batch)
    {
        foreach (var problem in batch.Read.Reading)
        {
            Keep(problem);
        }

        omitted += batch.Omitted;
        foreach (var finding in batch.Own)
        {
            if (limiter.Allows(finding.Severity, options.Validation.MaxFindings))
            {
                own.Add(finding with { RecordIndex = finding.RecordIndex + counts.CompleteCount });
            }
            else
            {
                omitted++;
            }
        }

        foreach (var (finding, justification) in batch.Suppressed)
        {
            var inShard = finding with { RecordIndex = finding.RecordIndex + counts.CompleteCount };
            suppressed.Add(new SuppressedFinding(inShard, justification));
        }

        counts = new ShardCounts(
            counts.CompleteCount + batch.Read.Count,
            counts.TotalCount + batch.Read.TotalCount,
            counts.Digest + batch.Digest);
    }

    private void Keep(Finding problem)
    {
        if (options.AllowsEmpty && IsOfEmptyText(problem))
        {
            counts = counts with { TotalCount = counts.TotalCount - 1 };
        }
        else if (ReadingRules.IsReportedOncePerText(problem.Rule) && !reportedOnce.Add(problem.Rule))
        {
            // An earlier batch of the text has it.
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
        && problem.Arguments.AsSpan().SequenceEqual(ReadErrors.EmptyText());
}
