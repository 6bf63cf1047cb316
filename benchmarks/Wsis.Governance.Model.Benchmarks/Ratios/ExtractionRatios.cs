using Wsis.Governance.Extraction;

namespace Wsis.Governance.Benchmarks.Ratios;

/// <summary>Reading a document: X1. Beside the search for citations in the same text, which reading contains.</summary>
internal static class ExtractionRatios
{
    private const int Sections = 20;

    private static readonly string[] section =
    [
        "Recalling its resolutions 60/252 of 27 March 2006 and 70/125 of 16 December 2015 on boats and lakes,",
        "Bearing in mind the report of the Secretary-General on the state of the lakes (A/74/62-E/2019/6),",
        "1. Takes note with appreciation of the report of the Secretary-General;",
        "2. Invites Member States, in consultation with the lake towns and all other stakeholders, including the private "
            + "sector and civil society, to lend boats to those who ask for them, as appropriate;",
        "3. Requests the Secretary-General and the United Nations Environment Programme, within existing resources:",
        "(a) To count the boats and to print maps of the lakes;",
        "(b) To report to the General Assembly at its eightieth session on what was counted, and to the Economic and "
            + "Social Council at its 2026 session;",
    ];

    public static IEnumerable<Ratio> Measure(RatioRun run)
    {
        SourceLine[] lines = [new("The General Assembly,"), .. Enumerable.Range(0, Sections)
            .SelectMany(static _ => section).Select(static line => new SourceLine(line))];
        var options = CitationOptions.Default with { ContextOrgan = Organ.GeneralAssembly };
        var of = run.Compare(new Comparison()
            .Add("scan", () => ThrowIfNone(lines.Sum(line => CitationScanner.Scan(line.Text, options).Length)))
            .Add("extract", () => ThrowIfNone(DocumentExtractor.Extract(lines).Paragraphs.Sum(one => one.Acts.Count))));
        yield return new("X1", "English", "document read ÷ search for citations", of.Ratio("extract", "scan"))
        {
            Gate = 12,
            Target = 2.5,
        };
    }

    private static void ThrowIfNone(int count)
    {
        if (count == 0)
        {
            throw new InvalidOperationException("Nothing was found.");
        }
    }
}
