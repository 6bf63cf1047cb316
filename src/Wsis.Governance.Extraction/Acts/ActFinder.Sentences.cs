using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <content>Acts in sentences of statements and decisions, and acts inside other acts.</content>
internal sealed partial class ActFinder
{
    // "Decides: (a) To request the Secretary-General to …"
    private FoundAct? FindUnder(Code<OperativeVerb> above) =>
        Wsis.Governance.OperativeVerb.ClassOf(above) != VerbClass.Deciding || !tokens[0].Is(WordRoles.TaskMarker) ? null
            : TryVerb(1, out var verb) ? At(verb, tokens[1].Start)
            : tokens.Words.Sentences.Infinitives.Read(tokens, 1, out var code) is var end && end > 1
                ? new FoundAct(Code<OperativeVerb>.Parse(code!), tokens[1].Start, tokens[end - 1].End)
                : null;

    // "(a) To count the boats, and requests the Board to help": the first act has the verb of the paragraph above.
    private FoundAct? FindBehindInherited()
    {
        for (var i = 1; tokens.Has(i); i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && tokens[i + 1].Is(WordRoles.Conjunction)
                && TryFinite(i + 2, out var verb)
                && Wsis.Governance.OperativeVerb.ClassOf(verb.Code) == VerbClass.Directive
                && MayBeName(tokens.IndexAt(verb.Start + verb.Length)))
            {
                return At(verb, tokens[i + 2].Start);
            }
        }

        return null;
    }

    private bool MayBeName(int index) =>
        tokens[index].Is(WordRoles.Determiner | WordRoles.Actor) || tokens.IsCapital(index);

    // "The Council urges", "It requests"
    private FoundAct? FindSentence(int index)
    {
        if (OrganSentence.Read(tokens, index, out _, out var verb) is { } start)
        {
            return At(verb, tokens[start].Start);
        }

        var itself = tokens.Words.Reports.OwnOrgan.Read(tokens, index, out _);
        return itself > index && OrganSentence.TryFinite(tokens, itself, out verb)
            ? At(verb, tokens[itself].Start) : null;
    }

    // "At its 5th meeting, the General Assembly decided", "(a) Took note"
    private FoundAct? FindPast()
    {
        if (DecisionSentence.TryRead(tokens, out _, out _, out var verb))
        {
            isPast = true;
            return PastAt(verb);
        }

        return isPast ? PastAt(0) : null;
    }

    private FoundAct? PastAt(int index)
    {
        var end = DecisionSentence.ReadVerb(tokens, index, out var code);
        return end > index
            ? new FoundAct(Code<OperativeVerb>.Parse(code!), tokens[index].Start, tokens[end - 1].End) : null;
    }

    // "Décide de prier", "Decide solicitar"
    private void AddInfinitive()
    {
        var infinitives = tokens.Words.Sentences.Infinitives;
        var before = found[^1];
        if (infinitives.FirstWords.Count == 0 || before.Class != VerbClass.Deciding)
        {
            return;
        }

        var start = SkipAdverbs(tokens.IndexAt(before.End));
        start = SkipAdverbs(tokens[start].Is(WordRoles.TaskMarker) ? start + 1 : start);
        var end = infinitives.Read(tokens, start, out var code);
        if (end > start)
        {
            found.Add(new FoundAct(Code<OperativeVerb>.Parse(code!), tokens[start].Start, tokens[end - 1].End));
        }
    }
}
