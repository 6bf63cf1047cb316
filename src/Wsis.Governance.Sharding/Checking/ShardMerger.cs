using System.Collections.Concurrent;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Merges shards: runs the rules again that needed records not known at first, and the corpus rules,
/// on all cores.</summary>
internal sealed class ShardMerger(
    IReadOnlyList<CorpusShard> shards, RecordPool pool, CorpusRule[] rules, ShardOptions options)
{
    private const int AtOnce = 1024;

    private readonly ConcurrentBag<ShardedRecords> idle = [];
    private SharedRecords shared = null!;

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">A text that must be read again is missing.</exception>
    public ValidationReport Run()
    {
        pool.IsComplete = true;
        shared = new SharedRecords(pool, [.. shards.SelectMany(static shard => shard.IncompleteIds)], rules);
        try
        {
            var records = Rent();
            var report = new MergedReport(records, options.Validation);
            AddOwn(report);
            var together = Environment.ProcessorCount > 1 ? Task.Run(() => CheckTogether(default)) : null;
            CheckOpen(report);
            var found = together?.GetAwaiter().GetResult();
            report.AddAcross(found is not null && report.HasRoomFor(found) ? found : CheckTogether(report.Used));
            idle.Add(records);
            return Validator.Reviewed(Located(report.Build(), records), options.Validation, records);
        }
        finally
        {
            foreach (var view in idle)
            {
                view.Dispose();
            }
        }
    }

    private void AddOwn(MergedReport report)
    {
        foreach (var shard in shards)
        {
            var found = shard.Found;
            report.AddOwn(Moved(found.Own, shard.First), Moved(found.Suppressed, shard.First), found.Omitted);
        }
    }

    private void CheckOpen(MergedReport report)
    {
        var done = 0;
        OrderedWork.Run(pool.OpenRecords().Chunk(AtOnce), CheckPiece, piece =>
        {
            report.AddAcross(piece.Found);
            options.Progress?.Report(done += piece.Count);
        });
        options.Progress?.Report(pool.Count);
    }

    private (ValidationReport Found, int Count) CheckPiece(int[] numbers)
    {
        var records = Rent();
        var found = Validator.CheckEach(records, options.Validation, RuleScope.CrossRecord, numbers);
        idle.Add(records);
        return (found, numbers.Length);
    }

    private ValidationReport CheckTogether(FindingLimiter used)
    {
        var records = Rent();
        var found = Validator.CheckTogether(records, options.Validation, RuleScope.CrossRecord, used);
        idle.Add(records);
        return found;
    }

    private ShardedRecords Rent() => idle.TryTake(out var free) ? free : new ShardedRecords(shared);

    private static IEnumerable<Finding> Moved(IReadOnlyList<Finding> findings, int first)
    {
        foreach (var finding in findings)
        {
            yield return finding with { RecordIndex = finding.RecordIndex + first };
        }
    }

    private static IEnumerable<SuppressedFinding> Moved(IReadOnlyList<SuppressedFinding> suppressed, int first)
    {
        foreach (var (finding, justification) in suppressed)
        {
            yield return new SuppressedFinding(
                finding with { RecordIndex = finding.RecordIndex + first }, justification);
        }
    }

    private static ValidationReport Located(ValidationReport report, ShardedRecords records)
    {
        Finding[] findings = [.. report.Findings];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Located(findings[i], records);
        }

        SuppressedFinding[] suppressed = [.. report.Suppressed];
        for (var i = 0; i < suppressed.Length; i++)
        {
            suppressed[i] = suppressed[i] with { Finding = Located(suppressed[i].Finding, records) };
        }

        return new ValidationReport([.. findings], [.. suppressed], report.OmittedCount);
    }

    private static Finding Located(Finding finding, ShardedRecords records)
    {
        if (finding.Location is not null || finding.Source is null)
        {
            // A copy, so that it keeps no file and no record in memory.
            return finding with { RecordIndex = finding.RecordIndex };
        }

        var text = records.TextOf(finding.RecordIndex, out var start);
        return SourceTextReader.Located(finding, text, start);
    }
}
