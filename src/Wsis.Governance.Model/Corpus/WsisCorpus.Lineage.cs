using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Corpus;

/// <content>Where a mandate comes from.</content>
public sealed partial class WsisCorpus
{
    /// <summary>
    /// The lineage of a mandate, oldest first: for each mandate that it renews or follows, and then for itself, what it
    /// rests on, what confers it and what discharged it. A place stands once, where it is first met.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<LineageStep> LineageOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var steps = new List<LineageStep>();
        foreach (var ancestor in AncestryOf(mandate))
        {
            AddSteps(steps, ancestor);
        }

        return steps;
    }

    /// <summary>The mandates that a mandate renews or follows, oldest first, and at the end the mandate itself.
    /// A circle of mandates is gone through once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="mandate"/> is null.</exception>
    public IReadOnlyList<Mandate> AncestryOf(Mandate mandate)
    {
        ArgumentNullException.ThrowIfNull(mandate);
        var ordered = new List<Mandate>();
        var met = new HashSet<Id<Mandate>> { mandate.Id };
        var open = new Stack<(Mandate Mandate, bool IsDone)>([(mandate, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsDone)
            {
                ordered.Add(next.Mandate);
                continue;
            }

            open.Push((next.Mandate, true));
            PushEarlier(open, met, next.Mandate.Follows);
            PushEarlier(open, met, next.Mandate.Renews);
        }

        return ordered;
    }

    private void PushEarlier(
        Stack<(Mandate Mandate, bool IsDone)> open, HashSet<Id<Mandate>> met, ValueList<Id<Mandate>> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            if (Find(earlier[i]) is { } mandate && met.Add(mandate.Id))
            {
                open.Push((mandate, false));
            }
        }
    }

    private void AddSteps(List<LineageStep> steps, Mandate mandate)
    {
        foreach (var basis in mandate.Basis)
        {
            AddStep(steps, mandate, LineageRelation.RestsOn, basis.Document, basis.Paragraphs);
        }

        var instrument = mandate.Instrument;
        AddStep(steps, mandate, LineageRelation.ConferredBy, instrument.Document, instrument.Paragraphs);
        foreach (var symbol in mandate.DischargedBy)
        {
            AddStep(steps, mandate, LineageRelation.DischargedBy, symbol, default);
        }
    }

    private void AddStep(
        List<LineageStep> steps, Mandate mandate, LineageRelation relation, DocumentRef document, ParagraphSet paragraphs)
    {
        foreach (var step in steps)
        {
            if (step.Document == document && step.Paragraphs == paragraphs)
            {
                return;
            }
        }

        steps.Add(new LineageStep(mandate, relation, document, paragraphs, Find(document)));
    }
}
