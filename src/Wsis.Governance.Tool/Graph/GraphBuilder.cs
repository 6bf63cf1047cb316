using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Builds graphs of mandates.</summary>
internal sealed class GraphBuilder(WsisCorpus corpus)
{
    private readonly RecordNames names = new(corpus);

    /// <summary>The lineage of a mandate: the mandates it comes from, and what all of them rest on.</summary>
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

    /// <summary>All mandates, each with its instrument, and how they follow from one another.</summary>
    public LineageGraph OfCorpus()
    {
        var graph = new LineageGraph("Mandates, their instruments, and what follows from what");
        foreach (var mandate in corpus.Mandates)
        {
            graph.Add(NodeOf(mandate, PlaceOf(mandate.Instrument.Document, mandate.Instrument.Paragraphs)));
        }

        ConnectMandates(graph, corpus.Mandates, one => PlaceOf(one.Instrument.Document, one.Instrument.Paragraphs));
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
        new($"mandate/{mandate.IdText}", NodeKind.Mandate, RecordNames.Of(mandate) ?? mandate.IdText, detail);

    private int AddDocument(LineageGraph graph, DocumentRef document, ParagraphSet paragraphs) =>
        graph.Add(new GraphNode(
        $"document/{document}/{paragraphs}", NodeKind.Document, PlaceOf(document, paragraphs), ""));

    private string PlaceOf(DocumentRef document, ParagraphSet paragraphs)
    {
        var name = names.OfDocument(document.ToString());
        return paragraphs.IsDefault ? name : $"{name}, {paragraphs}";
    }
}
