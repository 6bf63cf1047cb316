using Wsis.Governance.Sharding.Packing;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Reads a batch, runs the rules on each record by itself, and trims the records to what other rules
/// need.</summary>
/// <typeparam name="TRun">The form in which the records are kept.</typeparam>
/// <remarks>For one thread at a time.</remarks>
internal sealed class BatchChecker<TRun>(ShardOptions options, IRecordOutput<TRun> output) : IDisposable
{
    private const int AtOnce = 256;

    private readonly SourceTextReader texts = new(options.OpenText);
    private readonly List<Record> records = new(AtOnce);
    private readonly List<RecordPosition> positions = new(AtOnce);
    private readonly HashSet<string> gaps = new(StringComparer.Ordinal);

    /// <summary>Checks a batch.</summary>
    /// <exception cref="IOException">The text of a finding cannot be read again.</exception>
    public CheckedRun<TRun> Check(TextBatch batch)
    {
        var run = new CheckedRun<TRun> { Records = default! };
        foreach (var item in batch.Read(options.Reading))
        {
            Take(item, run);
            if (records.Count == AtOnce)
            {
                CheckThese(batch, run);
            }
        }

        CheckThese(batch, run);
        batch.Release();
        run.Records = output.Complete();
        return run;
    }

    /// <inheritdoc/>
    public void Dispose() => texts.Dispose();

    private void Take(in RecordReadResult item, CheckedRun<TRun> run)
    {
        run.Met += item.Index >= 0 ? 1 : 0;
        foreach (var finding in item.Findings)
        {
            var severity = options.Validation.Rules.SeverityOf(finding.Rule);
            if (severity != Severity.Off)
            {
                run.Reading.Add(finding with { Severity = severity });
            }
        }

        foreach (var id in item.PassedOver)
        {
            run.IncompleteIds.Add(id);
            gaps.Add(id);
        }

        if (item.Record is { } record)
        {
            records.Add(record);
            positions.Add(new RecordPosition(item.Origin.Offset, item.Location, item.Origin.Pointer));
        }
    }

    private void CheckThese(TextBatch batch, CheckedRun<TRun> run)
    {
        if (records.Count == 0)
        {
            return;
        }

        CheckEach(batch, run);
        for (var i = 0; i < records.Count; i++)
        {
            RecordTrimmer.Trim(records[i]);
            run.Digest += ShardDigest.Of(records[i].IdText);
            output.Add(records[i], positions[i], output.NeedsText ? TextAt(batch, positions[i]) : default);
        }

        run.Count += records.Count;
        records.Clear();
        positions.Clear();
        gaps.Clear();
    }

    private void CheckEach(TextBatch batch, CheckedRun<TRun> run)
    {
        var origins = new RecordOrigin[records.Count];
        for (var i = 0; i < origins.Length; i++)
        {
            origins[i] = new RecordOrigin(options.Reading.SourceName, positions[i].Pointer, positions[i].Offset);
        }

        var these = WsisCorpus.Read([.. records], origins, default, gaps);
        var report = Validator.Check(these, options.Validation, RuleScope.SingleRecord);
        run.Omitted += report.OmittedCount;
        foreach (var finding in report.Findings)
        {
            run.Own.Add(Located(finding, batch, run.Count));
        }

        foreach (var suppressed in report.Suppressed)
        {
            run.Suppressed.Add(suppressed with { Finding = Located(suppressed.Finding, batch, run.Count) });
        }
    }

    // Where the text has a name, it can be read again.
    private Finding Located(Finding finding, TextBatch batch, int before)
    {
        var inRun = finding with { RecordIndex = finding.RecordIndex + before };
        var position = positions[finding.RecordIndex];
        return options.Reading.SourceName is null
            ? inRun
            : SourceTextReader.Located(inRun, TextAt(batch, position), position.Start);
    }

    private ReadOnlySpan<byte> TextAt(TextBatch batch, in RecordPosition position) =>
        batch.TryGetText(position.Offset, out var text)
            ? SourceTextReader.ObjectIn(text)
            : texts.TextAt(options.Reading.SourceName!, position.Offset);
}
