using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <content>The words between two acts.</content>
internal sealed partial class ActFinder
{
    // The token after a mark or conjunction; the same token if no clause begins there.
    private int ClauseStart(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.FullStop)
        {
            return BehindJoint(tokens[index + 1].Is(WordRoles.Conjunction) ? index + 2 : index + 1);
        }

        return token.Is(WordRoles.Conjunction)
            && (!tokens[index + 1].Is(WordRoles.Determiner) || tokens.IsOneOf(index + 1, tokens.Words.Names.Objects))
            ? index + 1 : BehindJoint(index);
    }

    // "as well as invites"; not "together with requests".
    private int BehindJoint(int index)
    {
        var end = tokens.Words.Joints.Read(tokens, index, out _);
        return end > index && !tokens[end - 1].Is(WordRoles.Preposition) ? end : index;
    }

    // "requests", "in this regard requests": the index becomes that of the verb.
    private bool TryClause(ref int index, out PrintedVerb verb)
    {
        if (TryFinite(index, out verb))
        {
            return true;
        }

        index = BehindPhrase(index);
        return TryFinite(index, out verb) || TryBehindPronoun(ref index, out verb);
    }

    // "et les invite à", "y lo exhorta a"; not "et la demande de".
    private bool TryBehindPronoun(ref int index, out PrintedVerb verb)
    {
        verb = default;
        var names = tokens.Words.Names;
        if (!tokens.IsOneOf(index, names.Objects) || !TryFinite(index + 1, out verb)
            || Wsis.Governance.OperativeVerb.ClassOf(verb.Code) != VerbClass.Directive
            || (tokens.IsOneOf(index, names.ArticleObjects) && tokens[index + 1].Is(WordRoles.NounAfterTo)))
        {
            return false;
        }

        index++;
        return true;
    }

    private int BehindPhrase(int index)
    {
        var end = tokens.Words.ShortPhrases.Read(tokens, index, out _);
        return end > index && tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
    }

    // "Welcomes the offer, while inviting Member States to pay": the organ invites. After "Requests the Office to …"
    // the Office may be the one that invites.
    private FoundAct? FindConcurrent(int index)
    {
        var end = tokens.Words.Sentences.Concurrents.Read(tokens, index, out _);
        if (end == index || tokens[end].Kind != TokenKind.Word || found[^1].Class is VerbClass.Directive
            || !PrintedVerb.TryReadAt(tokens.Text, tokens[end].Start, tokens.Words.Code, out var verb)
            || Wsis.Governance.OperativeVerb.ClassOf(verb.Code) != VerbClass.Directive)
        {
            return null;
        }

        var name = tokens.IndexAt(verb.Start + verb.Length);
        var isMarked = !tokens.Words.HasBareInfinitives && tokens[name].Is(WordRoles.TaskMarker);
        return isMarked || MayBeName(name) ? At(verb, tokens[end].Start) : null;
    }
}
