using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Passes verbs and addressees on to subparagraphs.</summary>
internal sealed class CarriedActs
{
    private const WordRoles notOfActions = WordRoles.Determiner | WordRoles.Preposition | WordRoles.Conjunction
        | WordRoles.Subordinator | WordRoles.Actor | WordRoles.Abstract | WordRoles.FirstPerson;

    private readonly ExtractedAct?[] byDepth = new ExtractedAct?[6];

    // The act of a line without a number that ends with a colon: "We commit to the following actions:".
    private ExtractedAct? lead;
    private bool leadIsOfFirstPerson;

    /// <summary>Clears the state, as at the start of a section.</summary>
    public void Clear()
    {
        Array.Clear(byDepth);
        lead = null;
    }

    /// <summary>The act that the paragraph above passes on to the next one; null if there is none.</summary>
    public ExtractedAct? Above(Label label, int depth, Tokens tokens) =>
        depth > 0 && label.Kind is LabelKind.Bracket or LabelKind.Bullet
            ? Above(Math.Min(depth, byDepth.Length - 1))
            : label.Kind == LabelKind.Number && ContinuesLead(tokens) ? lead : null;

    /// <summary>Notes what the paragraph passes on to the next one.</summary>
    /// <param name="own">Its acts, with that of the paragraph above.</param>
    /// <param name="label">The label of the paragraph.</param>
    /// <param name="depth">Its depth.</param>
    /// <param name="tokens">Its text.</param>
    public void Take(List<ExtractedAct> own, Label label, int depth, Tokens tokens)
    {
        depth = Math.Min(depth, byDepth.Length - 1);
        var first = label.Kind is LabelKind.Number or LabelKind.Decimal ? 0 : depth;
        Array.Clear(byDepth, first, byDepth.Length - first);
        byDepth[depth] = own.Count > 0 ? own[^1] : null;
        NoteLead(own, label, tokens);
    }

    private void NoteLead(List<ExtractedAct> own, Label label, Tokens tokens)
    {
        if (label.Kind == LabelKind.None && own.Count > 0)
        {
            lead = LineShape.Ending(tokens.Text) == ':' && CanLead(own[^1]) ? own[^1] : null;
            leadIsOfFirstPerson = tokens.Mentions(tokens.Words.FirstPersonWords);
        }
        else if (label.Kind == LabelKind.Number && own.Count == 0)
        {
            lead = null;
        }
    }

    private static bool CanLead(ExtractedAct act) =>
        Wsis.Governance.OperativeVerb.ClassOf(act.Verb) is VerbClass.Directive or VerbClass.Deciding;

    // "1. To consider …" under "Requests the Commission:"; "24. Strengthen …" under "We commit to the actions:". A
    // paragraph that begins with a noun or a clause is a sentence of its own.
    private bool ContinuesLead(Tokens tokens) =>
        lead is not null && (tokens[0].Is(WordRoles.TaskMarker)
            || (leadIsOfFirstPerson && tokens.IsCapital(0) && !tokens[0].Is(notOfActions)
                && !tokens[1].Is(WordRoles.Actor) && !tokens[2].Is(WordRoles.Actor)
                && !tokens.EndsWithAny(0, tokens.Words.PluralEndings)
                && !tokens.EndsWithAny(0, tokens.Words.ParticipleEndings)
                && !tokens.EndsWithAny(0, tokens.Words.AbstractEndings)));

    private ExtractedAct? Above(int depth)
    {
        for (var i = depth - 1; i >= 0; i--)
        {
            if (byDepth[i] is { } act)
            {
                return act;
            }
        }

        return null;
    }
}
