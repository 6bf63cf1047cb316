using Wsis.Governance.Corpus;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Parts;

/// <summary>Puts the parts together and runs the rules that look beyond a record.</summary>
internal sealed class PartCompletion
{
    private readonly PartSequence parts;
    private readonly LookBack texts;
    private readonly RecordLines lines = new();

    /// <summary>Puts the records of the parts together.</summary>
    public PartCompletion(Part[] parts, LookBack texts)
    {
        this.parts = new PartSequence(parts);
        this.texts = texts;
    }

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">A text that must be read again is not at hand.</exception>
    public ValidationReport Run(PartOptions options)
    {
        IRecordStore records = parts.Hash is null ? Corpus() : new SpilledRecords(parts, texts);
        var report = new MergedReport(records, options.Validation);
        foreach (var (part, first) in parts.WithFirsts())
        {
            var found = part.Found;
            report.AddOwn(Moved(found.Own, first), Moved(found.Suppressed, first), found.Dropped);
        }

        return Located(report.Complete(options.Progress));
    }

    private WsisCorpus Corpus()
    {
        var records = new Record[parts.Count];
        var origins = new RecordOrigin[parts.Count];
        for (var number = 0; number < records.Length; number++)
        {
            var (part, index) = parts.At(number);
            records[number] = part.Records.RecordAt(index, lines);
            origins[number] = part.OriginOf(part.Records.PlaceAt(index, lines));
        }

        var corpus = WsisCorpus.Read(records, origins, default, parts.PassedOver());
        return PointedAt.In(corpus) is { Count: > 0 } numbers
            ? WsisCorpus.Read(WithWhole(numbers, records), origins, default, corpus.PassedOver)
            : corpus;
    }

    private Record[] WithWhole(HashSet<int> numbers, Record[] records)
    {
        Record[] mended = [.. records];
        foreach (var number in numbers)
        {
            var (part, index) = parts.At(number);
            mended[number] = texts.Whole(part, records[number], part.Records.PlaceAt(index, lines));
        }

        return mended;
    }

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
        Finding[] findings = [.. report.Findings];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = Located(findings[i]);
        }

        SuppressedFinding[] suppressed = [.. report.Suppressed];
        for (var i = 0; i < suppressed.Length; i++)
        {
            suppressed[i] = suppressed[i] with { Finding = Located(suppressed[i].Finding) };
        }

        return new ValidationReport([.. findings], [.. suppressed], report.OmittedCount);
    }

    private Finding Located(Finding finding)
    {
        if (finding.Location is not null || finding.Source is null)
        {
            // Of its own, so that it keeps no file and no record alive.
            return finding with { RecordIndex = finding.RecordIndex };
        }

        var (part, index) = parts.At(finding.RecordIndex);
        var place = part.Records.PlaceAt(index, lines);
        return LookBack.Located(finding, texts.TextOf(part, place), place.Start);
    }
}
