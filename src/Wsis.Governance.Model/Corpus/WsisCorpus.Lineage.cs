namespace Wsis.Governance;

/// <content>Where a mandate comes from.</content>
public sealed partial class WsisCorpus
{
    /// <summary>
    /// The lineage of a mandate, oldest first: for each mandate that it renews or follows, and then for itself, what it
    /// rests on, what confers it and what discharged it. A place stands once, where it is first met;
    /// a document that discharges one mandate and confers another stands for each.
    /// </summary>
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

    /// <summary>The mandates that a mandate renews or follows, oldest first, and at the end the mandate itself.
    /// A circle of mandates is gone through once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<Mandate> AncestryOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var ordered = new List<Mandate>();
        var met = new HashSet<Id<Mandate>>();
        var open = new Stack<(Mandate Mandate, bool IsDone)>([(mandate, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
            {
                ordered.Add(next.Mandate);
            }
            else if (met.Add(next.Mandate.Id))
            {
                open.Push((next.Mandate, true));
                PushEarlier(open, next.Mandate.Follows);
                PushEarlier(open, next.Mandate.Renews);
            }
        }

        return ordered;
    }

    // One that is named twice may be pushed twice: it counts where it is gone into first, before all that build on it.
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
        // A document that the corpus has is one place however it is named: by id, by one of its symbols, jointly.
        private readonly HashSet<(Record? Record, DocumentRef Document, ParagraphSet Paragraphs,
        bool Discharges)> met = [];

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
            if (met.Add((record, record is null ? document : default, paragraphs, discharges)))
            {
                Steps.Add(new LineageStep(mandate, relation, document, paragraphs, record));
            }
        }
    }
}
