using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>Runs the rules on records that were just read, each by itself and with the records known so far.</summary>
/// <remarks>For one thread at a time.</remarks>
internal sealed class BatchChecker : IDisposable
{
    private readonly ShardOptions options;
    private readonly RuleScope scope;
    private readonly RecordLookup? lookup;
    private readonly IndexLineWriter? lines;
    private readonly BatchRecords records;
    private readonly SourceTextReader texts;
    private readonly List<int> missed = [];
    private readonly Action<int, bool> note;
    private ReadBatch batch = null!;

    private BatchChecker(ShardOptions options, RuleScope scope, RecordLookup? lookup, IndexLineWriter? lines)
    {
        (this.options, this.scope, this.lookup, this.lines) = (options, scope, lookup, lines);
        records = new BatchRecords(lookup);
        texts = new SourceTextReader(options.OpenText, options.Reading.NullIsAbsent);
        note = Note;
        if (lookup is not null)
        {
            lookup.Missed = missed;
        }
    }

    /// <summary>Runs all rules; results that depend on records not yet known stay open.</summary>
    public static BatchChecker ForTexts(ShardOptions options, RecordPool pool) =>
        new(options, RuleScope.All, new RecordLookup(pool), null);

    /// <summary>Runs the cross-record rules on records whose other rules have run.</summary>
    public static BatchChecker ForIndexes(ShardOptions options, RecordPool pool) =>
        new(options, RuleScope.CrossRecord, new RecordLookup(pool), null);

    /// <summary>Runs the single-record rules, and creates lines of an index file.</summary>
    public static BatchChecker WritingLines(ShardOptions options, bool withTexts) =>
        new(options, RuleScope.SingleRecord, null, new IndexLineWriter(withTexts));

    /// <summary>Checks records.</summary>
    /// <exception cref="IOException">A text cannot be read again.</exception>
    public CheckedBatch Check(ReadBatch read)
    {
        batch = read;
        records.Enter(read);
        var report = Validator.CheckProvisionally(records, options.Validation, scope, note);
        batch.Run?.Close();
        var digest = 0UL;
        foreach (var record in read.Records)
        {
            digest += ShardDigest.Of(record.IdText);
        }

        var result = new CheckedBatch(
            read,
            [.. report.Findings.AsSpan().ToArray().Select(Located)],
            [.. report.Suppressed.AsSpan().ToArray().Select(it => it with { Finding = Located(it.Finding) })],
            report.OmittedCount,
            digest,
            WriteLines());
        records.Leave();
        read.Release();
        batch = null!;
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        texts.Dispose();
        lookup?.Dispose();
    }

    // Errata are about texts, which an index does not contain.
    private void Note(int index, bool isOpen)
    {
        if (batch.Run is { } run)
        {
            if (isOpen || batch.Records[index] is Erratum)
            {
                run.Open.Add(index);
            }
            else
            {
                foreach (var key in missed)
                {
                    run.Missed.Add((index, key));
                }
            }
        }

        missed.Clear();
    }

    private byte[]? WriteLines()
    {
        for (var i = 0; lines is not null && i < batch.Records.Count; i++)
        {
            RecordTrimmer.Trim(batch.Records[i]);
            lines.Add(batch.Records[i], batch.Positions[i], lines.NeedsText ? TextAt(batch.Positions[i]) : default);
        }

        return lines?.Complete();
    }

    // A text with a name can be read again.
    private Finding Located(Finding finding)
    {
        var position = batch.Positions[finding.RecordIndex];
        return options.Reading.SourceName is null
            ? finding with { RecordIndex = finding.RecordIndex }
            : SourceTextReader.Located(finding, TextAt(position), position.Start);
    }

    private ReadOnlySpan<byte> TextAt(in RecordPosition position) =>
        batch.Text!.TryGetText(position.Offset, out var text)
            ? SourceTextReader.ObjectIn(text)
            : texts.TextAt(options.Reading.SourceName!, position.Offset);
}
