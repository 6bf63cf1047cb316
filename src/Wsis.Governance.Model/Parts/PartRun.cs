using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Parts;

/// <summary>Reads a text record by record, runs the rules on each by itself, and hands on what the others
/// need.</summary>
/// <remarks>Records are checked a few at a time; nothing is kept beyond that but findings, up to their limit.</remarks>
internal sealed class PartRun(PartOptions options, IPartSink sink, LookBack texts)
{
    private const int AtOnce = 256;

    private readonly List<Record> records = new(AtOnce);
    private readonly List<RecordPlace> places = new(AtOnce);
    private readonly List<Finding> reading = [];
    private readonly List<Finding> own = [];
    private readonly List<SuppressedFinding> suppressed = [];
    private readonly HashSet<string> gaps = [];
    private FindingLimiter quota;
    private int readingDropped;
    private int dropped;
    private int count;

    /// <summary>Goes through the text to its end.</summary>
    /// <exception cref="IOException">The text of a finding cannot be read again.</exception>
    public void Run(Stream text)
    {
        foreach (var item in WsisJson.ReadRecords(text, options.Reading))
        {
            Take(item);
            if (records.Count == AtOnce)
            {
                CheckThese();
            }
        }

        CheckThese();
        sink.End(new PartFindings(reading, own, suppressed, readingDropped, dropped));
    }

    private void Take(in RecordReadResult item)
    {
        foreach (var finding in item.Findings)
        {
            Keep(finding with { Severity = options.Validation.Rules.SeverityOf(finding.Rule) });
        }

        foreach (var id in item.PassedOver)
        {
            sink.PassOver(id);
            gaps.Add(id);
        }

        if (item.Record is { } record)
        {
            records.Add(record);
            places.Add(new RecordPlace(item.Origin.Offset, item.Location, item.Origin.Pointer));
        }
    }

    private void Keep(Finding problem)
    {
        if (problem.Severity == Severity.Off)
        {
            return;
        }

        if (reading.Count < options.Reading.MaxFindings)
        {
            reading.Add(problem);
        }
        else
        {
            readingDropped++;
        }
    }

    private void CheckThese()
    {
        if (records.Count > 0)
        {
            CheckEach();
            for (var i = 0; i < records.Count; i++)
            {
                Slimming.Run(records[i]);
                sink.Add(records[i], places[i]);
            }

            count += records.Count;
            records.Clear();
            places.Clear();
            gaps.Clear();
            options.Progress?.Report(count);
        }
    }

    private void CheckEach()
    {
        var origins = new RecordOrigin[records.Count];
        for (var i = 0; i < origins.Length; i++)
        {
            origins[i] = new RecordOrigin(options.Reading.SourceName, places[i].Pointer, places[i].Offset);
        }

        var these = WsisCorpus.Read([.. records], origins, default, gaps);
        var report = Validator.Check(these, options.Validation, RuleScope.SingleRecord);
        dropped += report.OmittedCount;
        foreach (var finding in report.Findings)
        {
            if (quota.Allows(finding.Severity, options.Validation.MaxFindings))
            {
                own.Add(Placed(finding));
            }
            else
            {
                dropped++;
            }
        }

        foreach (var passedOver in report.Suppressed)
        {
            suppressed.Add(passedOver with { Finding = Placed(passedOver.Finding) });
        }
    }

    // Where the text has a name, it can be read again.
    private Finding Placed(Finding finding)
    {
        var inPart = finding with { RecordIndex = finding.RecordIndex + count };
        var place = places[finding.RecordIndex];
        return options.Reading.SourceName is { } name
            ? LookBack.Located(inPart, texts.TextAt(name, place.Offset), place.Start)
            : inPart;
    }
}
