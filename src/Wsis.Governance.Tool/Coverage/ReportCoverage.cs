namespace Wsis.Governance.Tool.Coverage;

/// <summary>The places of a report on which the records of a corpus are based.</summary>
internal sealed class ReportCoverage
{
    // The record of a report states the number of paragraphs; the four footnotes and one table were counted in
    // the 2011 report.
    private const int Footnotes = 4;

    private ReportCoverage(Report report, IReadOnlyList<ParagraphCoverage> places)
    {
        Report = report;
        Places = places;
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Its places, in order: header, paragraphs, footnotes, table.</summary>
    public IReadOnlyList<ParagraphCoverage> Places { get; }

    /// <summary>The places on which no record is based.</summary>
    public IEnumerable<ParagraphCoverage> Missing => Places.Where(static place => place.Records.Count == 0);

    /// <summary>Computes the coverage from the sources of all records.</summary>
    public static ReportCoverage Of(Report report, WsisCorpus corpus)
    {
        var cited = corpus
            .Select(record => (Record: record, Sets: PlacesIn(report, record)))
            .Where(static one => one.Sets.Length > 0)
            .ToArray();
        return new ReportCoverage(
            report,
            [.. PlacesOf(report).Select(place => new ParagraphCoverage(
                place,
                [.. cited.Where(one => Array.Exists(one.Sets, set => set.Overlaps(ParagraphSet.Create(place))))
                    .Select(static one => one.Record)]))]);
    }

    private static ParagraphSet[] PlacesIn(Report report, Record record) =>
    [
        .. record.Sources
            .Where(source => !source.Paragraph.IsDefault && IsSame(source.Document, report))
            .Select(static source => source.Paragraph),
    ];

    private static bool IsSame(DocumentRef document, Report report) =>
        document.Symbol == report.Symbol || report.Symbol.GetSymbols().Contains(document.Symbol);

    private static IEnumerable<ParagraphReference> PlacesOf(Report report)
    {
        yield return ParagraphReference.Parse("header");
        for (var number = 1; number <= report.ParagraphCount; number++)
        {
            yield return ParagraphReference.Create(number);
        }

        for (var number = 1; number <= Footnotes; number++)
        {
            yield return ParagraphReference.Parse(FormattableString.Invariant($"footnote {number}"));
        }

        yield return ParagraphReference.Parse("table");
    }
}
