using System.Collections.Concurrent;
using Wsis.Governance.Sharding.Packing;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Puts shards together and runs the rules that look across records, on all cores.</summary>
internal sealed class ShardMerger(ShardSequence shards, ShardOptions options)
{
    private const int AtOnce = 1024;

    private readonly ConcurrentBag<ShardedRecords> idle = [];
    private SharedRecords shared = null!;

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">A text that must be read again is missing.</exception>
    public ValidationReport Run()
    {
        shared = new SharedRecords(shards, options.OpenText);
        try
        {
            var records = Rent();
            var report = new MergedReport(records, options.Validation);
            AddOwn(report);
            var together = Environment.ProcessorCount > 1 ? Task.Run(() => CheckTogether(default)) : null;
            CheckEach(report);
            var found = together?.GetAwaiter().GetResult();
            report.AddAcross(found is not null && report.HasRoomFor(found) ? found : CheckTogether(report.Used));
            idle.Add(records);
            return Validator.Reviewed(Located(report.Build()), options.Validation, records);
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
        var first = 0;
        foreach (var shard in shards.Shards)
        {
            var found = shard.Found;
            report.AddOwn(Moved(found.Own, first), Moved(found.Suppressed, first), found.Omitted);
            first += shard.Counts.Whole;
        }
    }

    private void CheckEach(MergedReport report)
    {
        var done = 0;
        var pieces = Enumerable.Range(0, (shards.Count + AtOnce - 1) / AtOnce);
        OrderedWork.Run(pieces, CheckPiece, found =>
        {
            report.AddAcross(found);
            done = Math.Min(done + AtOnce, shards.Count);
            options.Progress?.Report(done);
        });
    }

    private ValidationReport CheckPiece(int piece)
    {
        var records = Rent();
        var from = piece * AtOnce;
        var to = Math.Min(from + AtOnce, shards.Count);
        var found = Validator.CheckEach(records, options.Validation, RuleScope.CrossRecord, from, to);
        idle.Add(records);
        return found;
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

    private ValidationReport Located(ValidationReport report)
    {
        var reader = new PackedReader(shards);
        using var texts = new SourceTextReader(options.OpenText);
        Finding[] findings = [.. report.Findings];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Located(findings[i], reader, texts);
        }

        SuppressedFinding[] suppressed = [.. report.Suppressed];
        for (var i = 0; i < suppressed.Length; i++)
        {
            suppressed[i] = suppressed[i] with { Finding = Located(suppressed[i].Finding, reader, texts) };
        }

        return new ValidationReport([.. findings], [.. suppressed], report.OmittedCount);
    }

    private static Finding Located(Finding finding, PackedReader reader, SourceTextReader texts)
    {
        if (finding.Location is not null || finding.Source is null)
        {
            // Of its own, so that it keeps no file and no record alive.
            return finding with { RecordIndex = finding.RecordIndex };
        }

        var position = reader.PositionOf(finding.RecordIndex);
        var text = texts.TextOf(reader.ShardOf(finding.RecordIndex), position);
        return SourceTextReader.Located(finding, text, position.Start);
    }
}
