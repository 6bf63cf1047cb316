using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>The records of a site, with the paths of their pages.</summary>
internal sealed class SiteContent
{
    private readonly Dictionary<Record, List<SitePlace>> placesByDocument = new(ReferenceEqualityComparer.Instance);

    /// <summary>The content of a site.</summary>
    public SiteContent(WsisCorpus corpus)
    {
        Corpus = corpus;
        Names = new RecordNames(corpus);
        foreach (var record in corpus)
        {
            Paths.Add(record);
        }

        foreach (var report in corpus.Reports)
        {
            AddPlaces(report);
        }
    }

    /// <summary>The records.</summary>
    public WsisCorpus Corpus { get; }

    /// <summary>The names of the records.</summary>
    public RecordNames Names { get; }

    /// <summary>The paths of their pages.</summary>
    public SitePaths Paths { get; } = new();

    /// <summary>The paragraphs of reports on which records are based or which they cite; each has a page.</summary>
    public IEnumerable<SitePlace> Places => placesByDocument.Values.SelectMany(static places => places);

    /// <summary>The path of the page with the mandates of a stakeholder group.</summary>
    public static string PathOf(Code<StakeholderGroup> group) => $"group/{group}.html";

    /// <summary>The errata that name a record, or the errata of a document.</summary>
    public IEnumerable<Erratum> ErrataOf(Record record) =>
        Corpus.ErrataOf(record).ToArray().Concat(Names.Relations.ErrataIn(record)).Distinct();

    /// <summary>The errata of a place in a document.</summary>
    public IEnumerable<Erratum> ErrataOf(SitePlace place) =>
        Names.Relations.ErrataIn(place.Place.Document).Where(erratum => erratum.Locus.Overlaps(place.Place.Paragraphs));

    /// <summary>The places of a document, as a section of its page.</summary>
    public IEnumerable<PageSection> PlacesOf(Record document)
    {
        var places = placesByDocument.GetValueOrDefault(document) ?? [];
        var links = places.Select(place => RichText.At(place.Path, place.Place.Paragraphs.ToString()));
        IReadOnlyCollection<ValueParagraph> entries =
            places.Count == 0 ? [] : [new ValueParagraph("", RichText.Join(", ", links))];
        return [new PageSection("Paragraphs", entries)];
    }

    private void AddPlaces(Report report)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<SitePlace>();
        foreach (var citation in Corpus.Citing(report.Symbol))
        {
            foreach (var paragraph in citation.Paragraphs)
            {
                if (met.Add(paragraph.ToString()))
                {
                    var paragraphs = ParagraphSet.Create(paragraph);
                    places.Add(new SitePlace(
                        new ShownPlace(report, report.Symbol, paragraphs, null),
                        Paths.AddPlace(report, paragraph.ToString()),
                        paragraph));
                }
            }
        }

        if (places.Count > 0)
        {
            places.Sort(static (left, right) => left.Paragraph.CompareTo(right.Paragraph));
            placesByDocument.Add(report, places);
        }
    }
}
