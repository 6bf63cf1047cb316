using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <content>Addressees that are the subject of a clause, and pronouns.</content>
internal sealed partial class AddresseeReader
{
    /// <summary>Reads the subject of what an organ decides, if it is someone who shall do something: "decides that the
    /// Board shall report".</summary>
    /// <param name="from">The token after the verb.</param>
    /// <param name="end">The end of the act.</param>
    public NamedAddressees ReadDecision(int from, int end)
    {
        var start = SkipOpening(from, end);
        if (tokens[start].Is(WordRoles.Subordinator) && !tokens[start].Is(WordRoles.Actor)
            && clauses.FindVerb(start + 1, end, out var subject) is var verb && verb < end && IsDirected(verb))
        {
            ReadList(start + 1, subject);
            if (atoms.TrueForAll(CanBeDirected))
            {
                return new NamedAddressees(Names(true, end), verb);
            }
        }

        atoms.Clear();
        return new NamedAddressees(default, end);
    }

    /// <summary>Reads the names after a verb that most often has a thing as its object, and seldom someone who is to do
    /// something: "calls for all parties to help".</summary>
    /// <param name="from">The token after the verb.</param>
    /// <param name="end">The end of the act.</param>
    public NamedAddressees ReadDirected(int from, int end)
    {
        var (task, isMarked) = ReadList(SkipOpening(from, end), end);
        var isTask = isMarked && tokens[task].Is(WordRoles.TaskMarker) && !tokens[task + 1].Is(WordRoles.Passive);
        if (isTask && atoms.TrueForAll(CanBeDirected) && !atoms.Exists(HasParticiple))
        {
            return new NamedAddressees(Names(true, end), task);
        }

        atoms.Clear();
        return new NamedAddressees(default, end);
    }

    // "shall report", "présentera"; not "shall remain", which directs no one.
    private bool IsDirected(int verb)
    {
        var names = tokens.Words.Names;
        var isShown = tokens.IsOneOf(verb, names.Obligations);
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

    // "calls for donor funding to build", "for using boats to fish"
    private bool HasParticiple(Atom atom)
    {
        for (var i = atom.Start; i < atom.End; i++)
        {
            if (!tokens.IsCapital(i) && tokens.EndsWithAny(i, tokens.Words.ParticipleEndings))
            {
                return true;
            }
        }

        return false;
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
