using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Parts;

/// <summary>Puts the parts together and runs the rules that look beyond a record.</summary>
internal sealed class PartCompletion
{
    private readonly Part[] parts;
    private readonly LookBack texts;
    private readonly int[] firsts;
    private readonly Record[] records;
    private readonly RecordOrigin[] origins;

    /// <summary>Puts the records of the parts together.</summary>
    public PartCompletion(Part[] parts, LookBack texts)
    {
        this.parts = parts;
        this.texts = texts;
        firsts = new int[parts.Length];
        var count = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            firsts[i] = count;
            count += parts[i].Records.Length;
        }

        records = new Record[count];
        origins = new RecordOrigin[count];
        Gather();
    }

    /// <summary>Runs the rules.</summary>
    /// <exception cref="IOException">A text that must be read again is not at hand.</exception>
    public ValidationReport Run(ValidationOptions options)
    {
        MakeWhole();
        var report = new PartwiseReport(CorpusOf(records), options);
        for (var i = 0; i < parts.Length; i++)
        {
            var found = parts[i].Found;
            report.AddOwn(InCorpus(found.Own, i), InCorpus(found.Suppressed, i), found.Dropped);
        }

        return Located(report.Complete());
    }

    private void Gather()
    {
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].Records.CopyTo(records, firsts[i]);
            for (var at = 0; at < parts[i].Records.Length; at++)
            {
                origins[firsts[i] + at] = parts[i].OriginOf(at);
            }
        }
    }

    private WsisCorpus CorpusOf(Record[] these)
    {
        var passedOver = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            passedOver.UnionWith(part.PassedOver);
        }

        return WsisCorpus.Read(these, origins, default, passedOver);
    }

    // Where an erratum points into a record, rules read what stands there, whatever it is.
    private void MakeWhole()
    {
        HashSet<(Code<RecordType> Type, string Id)>? wanted = null;
        foreach (var record in records)
        {
            if (record is Erratum { Record: { } about, Pointer.IsDefault: false })
            {
                (wanted ??= []).Add((about.Type, about.Id.ToString()));
            }
        }

        for (var i = 0; wanted is not null && i < records.Length; i++)
        {
            // Of several records of one id the first one counts.
            if (records[i] is not Erratum && wanted.Remove((records[i].Type, records[i].IdText)))
            {
                var (part, index) = PartOf(i);
                records[i] = part.Source is null ? records[i] : texts.Whole(part, index);
            }
        }
    }

    private static IEnumerable<Finding> Moved(IReadOnlyList<Finding> findings, int first)
    {
        foreach (var finding in findings)
        {
            yield return finding with { RecordIndex = finding.RecordIndex + first };
        }
    }

    private IEnumerable<Finding> InCorpus(IReadOnlyList<Finding> findings, int part) => Moved(findings, firsts[part]);

    private IEnumerable<SuppressedFinding> InCorpus(IReadOnlyList<SuppressedFinding> suppressed, int part)
    {
        foreach (var (finding, justification) in suppressed)
        {
            yield return new SuppressedFinding(
                finding with { RecordIndex = finding.RecordIndex + firsts[part] }, justification);
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

        return new ValidationReport([.. findings], [.. suppressed], report.Dropped);
    }

    private Finding Located(Finding finding)
    {
        if (finding.Place is not null || finding.Source is null)
        {
            return finding;
        }

        var (part, index) = PartOf(finding.RecordIndex);
        return LookBack.Located(finding, texts.TextOf(part, index), part.Places[index].Start);
    }

    private (Part Part, int Index) PartOf(int record)
    {
        var found = Array.BinarySearch(firsts, record);
        var at = found >= 0 ? found : ~found - 1;
        // Of parts that begin at one record all but the last are empty.
        while (at + 1 < firsts.Length && firsts[at + 1] == record)
        {
            at++;
        }

        return (parts[at], record - firsts[at]);
    }
}
