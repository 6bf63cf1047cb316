using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <content>Addressees that are the subject of a clause, and pronouns.</content>
internal sealed partial class AddresseeReader
{
    private const WordRoles notOfVerbs = WordRoles.Actor | WordRoles.Preposition | WordRoles.Determiner
        | WordRoles.Conjunction | WordRoles.NounAfterTo;
    private const int MaxSubject = 50;

    /// <summary>Reads the subject of what an organ decides, if it is someone who shall do something: "decides that the
    /// Board shall report".</summary>
    /// <param name="from">The token after the verb.</param>
    /// <param name="end">The end of the act.</param>
    public NamedAddressees ReadDecision(int from, int end)
    {
        var start = SkipOpening(from, end);
        if (tokens[start].Is(WordRoles.Subordinator) && !tokens[start].Is(WordRoles.Actor)
            && ReadSubject(start + 1, end) is var verb && verb < end && IsDirected(verb)
            && atoms.TrueForAll(CanBeDirected))
        {
            return new NamedAddressees(Names(true, end), verb);
        }

        atoms.Clear();
        return new NamedAddressees(default, end);
    }

    // The names before the verb of a clause; its end, and no names, if there is no such verb.
    private int ReadSubject(int start, int end)
    {
        atoms.Clear();
        Open(start, Separator.None);
        (includedTo, knownEnd, insertionEnd) = (0, -1, -1);
        for (var i = start; i < Math.Min(end, start + MaxSubject) && !tokens[i].EndsClause;)
        {
            if (i > start && IsClauseVerb(i))
            {
                Close(i);
                return i;
            }

            i = Step(i, end);
        }

        atoms.Clear();
        return end;
    }

    private bool IsClauseVerb(int index)
    {
        if (tokens[index].Kind != TokenKind.Word || tokens.IsCapital(index))
        {
            return false;
        }

        if (tokens.IsOneOf(index, tokens.Words.Names.ClauseWords))
        {
            return true;
        }

        return !tokens[index].Is(notOfVerbs) && !tokens.EndsWithAny(index, tokens.Words.ParticipleEndings)
            && (tokens[index - 1].Is(WordRoles.Actor) || index == knownEnd || IsBehindInsertion(index));
    }

    // "that the Bank, within its mandate, examine"
    private bool IsBehindInsertion(int index) =>
        atoms.Count > 0 && insertionEnd >= 0 && tokens[index - 1].Kind == TokenKind.Comma
        && (index == insertionEnd || index == insertionEnd + 1);

    // "shall report", "présentera"; not "shall remain", which directs no one.
    private bool IsDirected(int verb)
    {
        var names = tokens.Words.Names;
        var isShown = tokens.IsOneOf(verb, names.ClauseWords);
        if (!isShown && !tokens.EndsWithAny(verb, names.ClauseEndings))
        {
            return false;
        }

        var first = isShown ? verb + 1 : verb;
        while (isShown && tokens[first].Is(WordRoles.Adverb) && !tokens[first].Is(WordRoles.Negation))
        {
            first++;
        }

        return tokens[first].Kind == TokenKind.Word && names.Standing.Read(tokens, first, out _) == first;
    }

    private bool CanBeDirected(Atom atom)
    {
        var (start, end) = NameJoiner.Trim(tokens, atom);
        var head = tokens.Words.HasBareInfinitives ? NameJoiner.Head(tokens, start, end) : start;
        return start < end && tokens.Words.Reports.SessionWords.Read(tokens, head, out _) == head
            && (tokens[head].Is(WordRoles.Actor) || KnownNames.Read(tokens, start) == end);
    }

    // "urges them to help"
    private bool IsPronoun(int index) =>
        tokens.IsOneOf(index, tokens.Words.Names.Pronouns)
        && !tokens[index + 1].Is(WordRoles.Actor) && !tokens.IsCapital(index + 1);
}
