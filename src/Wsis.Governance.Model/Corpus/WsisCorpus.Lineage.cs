namespace Wsis.Governance;

/// <content>The lineage of a mandate.</content>
public sealed partial class WsisCorpus
{
    /// <summary>The lineage of a mandate, oldest first: for each mandate that it renews or follows, and then for the
    /// mandate itself, its bases, its instrument and the documents that discharged it. Each place is listed once, at
    /// its first occurrence; a document that discharges one mandate and confers another is listed for each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<LineageStep> LineageOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var lineage = new Lineage(this);
        foreach (var ancestor in AncestryOf(mandate))
        {
            lineage.Add(ancestor);
        }

        return lineage.Steps;
    }

    /// <summary>The mandates that a mandate renews or follows, oldest first, and at the end the mandate itself. A cycle
    /// of mandates is visited once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<Mandate> AncestryOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var ordered = new List<Mandate>();
        var listed = new HashSet<Id<Mandate>>();
        var open = new Stack<(Mandate Mandate, bool IsDone)>([(mandate, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
            {
                ordered.Add(next.Mandate);
            }
            else if (listed.Add(next.Mandate.Id))
            {
                open.Push((next.Mandate, true));
                PushEarlier(open, next.Mandate.Follows);
                PushEarlier(open, next.Mandate.Renews);
            }
        }

        return ordered;
    }

    // A mandate that is named twice may be pushed twice: its first visit counts, before all mandates that build on it.
    private void PushEarlier(Stack<(Mandate Mandate, bool IsDone)> open, ValueList<Id<Mandate>> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            if (Find(earlier[i]) is { } mandate)
            {
                open.Push((mandate, false));
            }
        }
    }

    private readonly struct Lineage(WsisCorpus corpus)
    {
        // A document with a record is one place, whether it is named by id, by one of its symbols or by a joint symbol.
        private readonly HashSet<(Record? Record, DocumentRef Document, ParagraphSet Paragraphs,
        bool Discharges)> listed = [];

        public List<LineageStep> Steps { get; } = [];

        public void Add(Mandate mandate)
        {
            foreach (var basis in mandate.Basis)
            {
                Add(mandate, LineageRelation.RestsOn, basis.Document, basis.Paragraphs);
            }

            Add(mandate, LineageRelation.ConferredBy, mandate.Instrument.Document, mandate.Instrument.Paragraphs);
            foreach (var symbol in mandate.DischargedBy)
            {
                Add(mandate, LineageRelation.DischargedBy, symbol, default);
            }
        }

        private void Add(Mandate mandate, LineageRelation relation, DocumentRef document, ParagraphSet paragraphs)
        {
            var record = corpus.Find(document);
            var discharges = relation == LineageRelation.DischargedBy;
            if (listed.Add((record, record is null ? document : default, paragraphs, discharges)))
            {
                Steps.Add(new LineageStep(mandate, relation, document, paragraphs, record));
            }
        }
    }
}
