using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the addressees of a verb: the names between the verb and the task, without insertions.</summary>
internal sealed partial class AddresseeReader(Tokens tokens, InsertionReader insertions, List<ExtractionDoubt> doubts)
{
    private const int MaxQuoted = 8;

    private readonly List<Atom> atoms = [];
    private readonly List<Atom> joined = [];
    private readonly ClauseReader clauses = new(tokens, insertions);
    private readonly List<ExtractedAddressee> names = [];
    private int atomStart;
    private int includedTo;
    private Separator separator;

    /// <summary>The organ that adopted the text; <c>default</c> if unknown.</summary>
    public Code<Organ> Own { get; set; }

    /// <summary>Reads the names after a verb.</summary>
    /// <param name="from">The token after the verb.</param>
    /// <param name="end">The end of the act.</param>
    /// <param name="isReminder">True for a verb that also has what it is about as an object: "reminds States of their
    /// duties".</param>
    public NamedAddressees Read(int from, int end, bool isReminder)
    {
        var start = SkipOpening(from, end);
        if (tokens[start].Is(WordRoles.Subordinator) && !tokens[start].Is(WordRoles.Actor))
        {
            return ReadClause(start, end);
        }

        var hasPronoun = IsPronoun(start);
        var (task, isMarked) = ReadList(hasPronoun ? start + 1 : start, end);
        if (isReminder)
        {
            CutAtMatter();
        }

        return new NamedAddressees(Names(isMarked, end), task, hasPronoun ? start : -1);
    }

    /// <summary>Reads the subject of a passive.</summary>
    public NamedAddressees ReadSubject(int from, int to, int taskFrom, int end)
    {
        ReadList(from, to);
        var task = taskFrom;
        while (task < end && !tokens[task].Is(WordRoles.TaskMarker))
        {
            task++;
        }

        return new NamedAddressees(Names(true, to), task);
    }

    // Adverbs and short phrases between the verb and its object; "to" of "recommends to the Assembly".
    private int SkipOpening(int index, int end)
    {
        while (index < end)
        {
            var token = tokens[index];
            var phrase = tokens.Words.ShortPhrases.Read(tokens, index, out _);
            if (phrase > index)
            {
                index = phrase;
            }
            else if (token.Kind == TokenKind.Comma)
            {
                index = insertions.TryRead(index, end, out var behind) ? behind : index + 1;
            }
            else if (token.Is(WordRoles.Adverb) && !token.Is(WordRoles.Actor))
            {
                index++;
            }
            else if (token.Is(WordRoles.TaskMarker) && !insertions.IsTask(index))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    // "recommends that the Assembly consider": names, then their verb.
    private NamedAddressees ReadClause(int start, int end)
    {
        var from = start + 1;
        var verb = clauses.FindVerb(from, end, out var subject);
        atoms.Clear();
        if (verb < end && clauses.IsPassive(verb))
        {
            Doubt(from, verb, "No addressee was found: the clause says what is done, and not who does it.");
            return new NamedAddressees(default, end);
        }

        ReadList(from, verb < end ? subject : end);
        if (verb < end)
        {
            return new NamedAddressees(Names(true, end), verb);
        }

        Doubt(from, Math.Min(end, from + MaxQuoted), "The verb of the clause was not found, so that its subject may be "
            + "longer.");
        return new NamedAddressees(Names(false, end), end);
    }

    private (int Task, bool IsMarked) ReadList(int start, int end)
    {
        atoms.Clear();
        (atomStart, separator, includedTo) = (start, Separator.None, 0);
        for (var i = start; i < end;)
        {
            var token = tokens[i];
            if (insertions.IsTask(i) || (token.Is(WordRoles.Negation) && insertions.IsTask(i + 1)))
            {
                Close(i);
                return (i, true);
            }

            if (token.EndsClause)
            {
                Close(i);
                return (token.Kind == TokenKind.Colon ? i : end, token.Kind == TokenKind.Colon);
            }

            i = Step(i, end);
        }

        Close(end);
        return (end, false);
    }

    private int Step(int i, int end)
    {
        var token = tokens[i];
        if (KnownNames.Read(tokens, i) is var known && known > i && known <= end)
        {
            return known;
        }

        if (token.Kind == TokenKind.Open)
        {
            return AfterBracket(i, end);
        }

        if (tokens.Words.Joints.Read(tokens, i, out _) is var joint && joint > i)
        {
            Close(i);
            return Open(joint, Separator.CommaAnd);
        }

        if (i >= includedTo && insertions.TryRead(i, end, out var behind))
        {
            Close(i);
            return insertions.Includes(i, behind, out var first)
                ? Include(first, behind)
                : Open(behind, Separator.Comma);
        }

        if (token.Kind == TokenKind.Comma)
        {
            Close(i);
            return tokens[i + 1].Is(WordRoles.Conjunction)
                ? Open(i + 2, Separator.CommaAnd)
                : Open(i + 1, Separator.Comma);
        }

        if (token.Is(WordRoles.Conjunction))
        {
            Close(i);
            return Open(i + 1, Separator.And);
        }

        return i + 1;
    }

    // Names after "including" are addressees too.
    private int Include(int first, int behind)
    {
        includedTo = behind;
        return Open(first, Separator.Comma);
    }

    private int Open(int index, Separator before)
    {
        (atomStart, separator) = (index, before);
        return index;
    }

    private int AfterBracket(int i, int end)
    {
        while (i < end && tokens[i].Kind != TokenKind.Close)
        {
            i++;
        }

        return i + 1;
    }

    private void Close(int end)
    {
        if (end > atomStart)
        {
            atoms.Add(new Atom(atomStart, end, atoms.Count == 0 ? Separator.None : separator, atomStart < includedTo));
        }

        atomStart = end;
    }
}
