using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Builds graphs of mandates.</summary>
internal sealed class GraphBuilder(WsisCorpus corpus)
{
    private readonly RecordNames names = new(corpus);

    /// <summary>The lineage of a mandate: the mandates it comes from, and the paragraphs that all of them
    /// are based on.</summary>
    public LineageGraph OfMandate(Mandate mandate)
    {
        var graph = new LineageGraph($"Lineage of {mandate.IdText}");
        var ancestry = corpus.AncestryOf(mandate);
        foreach (var one in ancestry)
        {
            var node = graph.Add(NodeOf(one, one.IdText));
            foreach (var basis in one.Basis)
            {
                graph.Connect(AddDocument(graph, basis.Document, basis.Paragraphs), node, EdgeRelation.Basis);
            }

            graph.Connect(
                AddDocument(graph, one.Instrument.Document, one.Instrument.Paragraphs), node, EdgeRelation.Confers);
            foreach (var symbol in one.DischargedBy)
            {
                graph.Connect(node, AddDocument(graph, symbol, default), EdgeRelation.Discharges);
            }
        }

        ConnectMandates(graph, ancestry, static one => one.IdText);
        return graph;
    }

    /// <summary>Mandates, each with its instrument, and the relations between them.</summary>
    public LineageGraph OfMandates(IReadOnlyList<Mandate> mandates)
    {
        var graph = new LineageGraph("Mandates, their instruments, and their relations");
        foreach (var mandate in mandates)
        {
            graph.Add(NodeOf(mandate, PlaceOf(mandate.Instrument.Document, mandate.Instrument.Paragraphs)));
        }

        ConnectMandates(graph, mandates, one => PlaceOf(one.Instrument.Document, one.Instrument.Paragraphs));
        return graph;
    }

    private void ConnectMandates(LineageGraph graph, IReadOnlyList<Mandate> mandates, Func<Mandate, string> detail)
    {
        foreach (var later in mandates)
        {
            Connect(graph, later, later.Follows, EdgeRelation.Follows, detail);
            Connect(graph, later, later.Renews, EdgeRelation.Renews, detail);
        }
    }

    private void Connect(
        LineageGraph graph,
        Mandate later,
        ValueList<Id<Mandate>> earlier,
        EdgeRelation relation,
        Func<Mandate, string> detail)
    {
        foreach (var id in earlier)
        {
            if (corpus.Find(id) is { } mandate)
            {
                graph.Connect(
                    graph.Add(NodeOf(mandate, detail(mandate))), graph.Add(NodeOf(later, detail(later))), relation);
            }
        }
    }

    private static GraphNode NodeOf(Mandate mandate, string detail) =>
        new($"mandate/{mandate.IdText}", NodeKind.Mandate, RecordNames.Of(mandate) ?? mandate.IdText, detail, mandate);

    private int AddDocument(LineageGraph graph, DocumentRef document, ParagraphSet paragraphs) =>
        graph.Add(new GraphNode(
            $"document/{document}/{paragraphs}",
            NodeKind.Document,
            PlaceOf(document, paragraphs),
            "",
            RecordOf(document, paragraphs)));

    // For a paragraph of an outcome document, the record of the paragraph.
    private Record? RecordOf(DocumentRef document, ParagraphSet paragraphs) =>
        corpus.FindOutcomeDocument(document) is { } outcome
            && paragraphs.TryGetSingle(out var place) && place is { Part: ParagraphPart.Body, Letters: null }
            && corpus.FindParagraph(outcome.Id, place.Number) is { } paragraph
            ? paragraph
            : corpus.Find(document);

    private string PlaceOf(DocumentRef document, ParagraphSet paragraphs) => names.OfPlace(document, paragraphs);
}
