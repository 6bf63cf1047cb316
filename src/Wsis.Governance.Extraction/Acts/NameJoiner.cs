using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Joins parts of a list that are parts of one name: "Economic and Social Council", "regional and subregional
/// organizations", "Office on Drugs and Crime".</summary>
internal static class NameJoiner
{
    /// <summary>The names.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="atoms">The parts of the list.</param>
    /// <param name="names">The list for the names, which is returned.</param>
    public static List<Atom> Join(Tokens tokens, List<Atom> atoms, List<Atom> names)
    {
        names.Clear();
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (names.Count > 0 && GoesOn(tokens, names[^1], atom))
            {
                var isOfSystem = IsOfOneSystem(tokens, names[^1], atom);
                names[^1] = names[^1] with { End = atom.End };
                if (isOfSystem)
                {
                    JoinParts(tokens, names);
                }
            }
            else
            {
                names.Add(atom);
            }
        }

        return names;
    }

    /// <summary>A name without its article and other words before it.</summary>
    public static (int Start, int End) Trim(Tokens tokens, Atom atom)
    {
        var (start, end) = (atom.Start, atom.End);
        while (start < end && (tokens[start].Kind != TokenKind.Word || IsArticle(tokens, start)
            || IsAdverb(tokens, start) || tokens[start].Is(WordRoles.TaskMarker)))
        {
            start++;
        }

        while (end > start
            && (tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Other || IsAdverb(tokens, end - 1)
                || tokens[end - 1].Is(WordRoles.TaskMarker) || IsModal(tokens, end - 1)
                || EndsWithParticiple(tokens, start, end)))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>True for adverbs joined by "and": "individually and collectively", "either alone or jointly".</summary>
    public static bool IsAdverbial(Tokens tokens, int start, int end)
    {
        var adverbs = 0;
        for (var i = start; i < end; i++)
        {
            var isAdverb = tokens.EndsWithAny(i, tokens.Words.AdverbEndings);
            adverbs += isAdverb ? 1 : 0;
            if (tokens[i].Is(WordRoles.Actor)
                || !(isAdverb || tokens[i].Is(WordRoles.Conjunction | WordRoles.Determiner | WordRoles.Adverb)))
            {
                return false;
            }
        }

        return end - start > 1 && adverbs > 0;
    }

    /// <summary>True if the head of the name is someone who can act.</summary>
    public static bool CanAct(Tokens tokens, int start, int end, bool isMarked)
    {
        var head = Head(tokens, start, end);
        if (head < start)
        {
            return false;
        }

        if (tokens[head].Is(WordRoles.Actor) || (tokens[head].End - tokens[head].Start > 1 && tokens.IsCapital(head)))
        {
            return true;
        }

        return isMarked && !tokens[head].Is(WordRoles.Abstract)
            && !HasEnding(tokens, head, tokens.Words.AbstractEndings);
    }

    private static bool IsAdverb(Tokens tokens, int index) =>
        tokens[index].Is(WordRoles.Adverb) && !tokens[index].Is(WordRoles.Actor);

    // "may", and not the month.
    private static bool IsModal(Tokens tokens, int index) =>
        tokens.IsOneOf(index, tokens.Words.Modals) && !tokens.IsCapital(index);

    private static bool IsArticle(Tokens tokens, int index) => tokens[index].Is(WordRoles.Article);

    /// <summary>The head noun of the name: the last token before the first preposition.</summary>
    public static int Head(Tokens tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (i > start && !tokens[i].Is(WordRoles.Actor)
                && (tokens[i].Is(WordRoles.Preposition | WordRoles.Subordinator) || IsParticipleBehindActor(tokens, i)))
            {
                return i - 1;
            }
        }

        return end - 1;
    }

    // "States making contributions"
    private static bool IsParticipleBehindActor(Tokens tokens, int index) =>
        tokens[index - 1].Is(WordRoles.Actor) && !tokens.IsCapital(index)
        && tokens.EndsWithAny(index, tokens.Words.ParticipleEndings);

    // "the Parties serving", before "as the meeting of …"; not "peacekeeping and political missions", nor "the expert
    // group meeting to continue".
    private static bool EndsWithParticiple(Tokens tokens, int start, int end) =>
        end - start > 1 && !tokens[end].Is(WordRoles.Conjunction | WordRoles.TaskMarker)
        && IsParticipleBehindActor(tokens, end - 1);

    // "measures" as "measure"
    private static bool HasEnding(Tokens tokens, int index, string[] endings)
    {
        var word = tokens.WordAt(index);
        foreach (var plural in tokens.Words.PluralEndings)
        {
            word = word.EndsWith(plural, StringComparison.Ordinal) ? word[..^plural.Length] : word;
        }

        return Tokens.EndsWithAny(word, endings);
    }

    // True if the next part belongs to the name before it.
    private static bool GoesOn(Tokens tokens, Atom before, Atom next)
    {
        if (next.Start != before.End + Width(next.Separator) || next.IsIncluded != before.IsIncluded)
        {
            return false;
        }

        if (BeginsWithMarker(tokens, next))
        {
            return false;
        }

        if (IsOfOneSystem(tokens, before, next) || IsBetween(tokens, before, next))
        {
            return true;
        }

        if (!tokens.HasActor(before.Start, before.End) || EndsWithAdjective(tokens, before))
        {
            // Adjectives or the first words of a name, which the next part completes.
            return next.Separator is not Separator.None && !tokens[next.Start].Is(WordRoles.Determiner)
                && !IsWholeName(tokens, before);
        }

        if ((tokens[next.Start].Is(WordRoles.Determiner) && tokens.HasActor(next.Start, next.End))
            || IsKnown(tokens, before))
        {
            return false;
        }

        if (IsPair(tokens, before, next))
        {
            return true;
        }

        return !tokens[Head(tokens, next.Start, next.End)].Is(WordRoles.Actor) && Complements(tokens, before)
            && !IsAdjectiveAlone(tokens, next);
    }

    // "all organs, bodies and agencies of the system": the parts before the last two.
    private static void JoinParts(Tokens tokens, List<Atom> names)
    {
        while (names.Count > 1 && names[^1].Separator == Separator.Comma && names[^2].End + 1 == names[^1].Start
            && tokens.Words.Groups.Read(tokens, names[^1].Start, out _) == names[^1].Start
            && IsBarePart(tokens, names[^2]) && tokens.IsOneOf(names[^1].Start, tokens.Words.Names.SystemParts))
        {
            names[^2] = names[^2] with { End = names[^1].End };
            names.RemoveAt(names.Count - 1);
        }
    }

    private static bool IsBarePart(Tokens tokens, Atom atom)
    {
        var start = atom.Start;
        while (start < atom.End - 1 && tokens[start].Is(WordRoles.Determiner))
        {
            start++;
        }

        return start == atom.End - 1 && tokens.IsOneOf(start, tokens.Words.Names.SystemParts);
    }

    // "cooperation between the Board and the Bank"; not "the Board between sessions and the Bank".
    private static bool IsBetween(Tokens tokens, Atom before, Atom next)
    {
        for (var i = before.Start; next.Separator == Separator.And && i < before.End - 1; i++)
        {
            if (tokens.IsOneOf(i, tokens.Words.Names.Betweens))
            {
                return !tokens.HasActor(before.Start, i) && tokens.HasActor(i, before.End);
            }
        }

        return false;
    }

    // "bodies and agencies of the United Nations system"
    private static bool IsOfOneSystem(Tokens tokens, Atom before, Atom next)
    {
        var (names, suffix) = (tokens.Words.Names, next.Start + 1);
        return next.Separator is Separator.And or Separator.CommaAnd && suffix < next.End
            && tokens.IsOneOf(before.End - 1, names.SystemParts) && tokens.IsOneOf(next.Start, names.SystemParts)
            && names.SystemSuffixes.Read(tokens, suffix, out _) == next.End && !IsGroup(tokens, before);
    }

    private static bool IsGroup(Tokens tokens, Atom atom)
    {
        for (var i = atom.Start; i < atom.End; i++)
        {
            if (tokens.Words.Groups.Read(tokens, i, out _) == atom.End)
            {
                return true;
            }
        }

        return false;
    }

    // "all interested regional", before "and subregional organizations"
    private static bool EndsWithAdjective(Tokens tokens, Atom atom) =>
        tokens.Words.HasBareInfinitives && atom.End - atom.Start > 1 && !tokens[atom.End - 1].Is(WordRoles.Actor)
        && !tokens.IsCapital(atom.End - 1) && tokens.EndsWithAny(atom.End - 1, tokens.Words.AdjectiveEndings);

    // "a la Comisión y al Consejo": the preposition of the verb begins another name.
    private static bool BeginsWithMarker(Tokens tokens, Atom atom) =>
        !tokens.Words.HasBareInfinitives && tokens[atom.Start].Is(WordRoles.TaskMarker)
        && !tokens[atom.Start].Is(WordRoles.Genitive) && tokens.HasActor(atom.Start, atom.End);

    // A known name of an organization is complete.
    private static bool IsKnown(Tokens tokens, Atom atom)
    {
        var (start, end) = Trim(tokens, atom);
        return start < end && KnownNames.Read(tokens, start) == end;
    }

    private static int Width(Separator separator) => separator switch
    {
        Separator.CommaAnd => 2,
        Separator.None => 0,
        _ => 1,
    };

    // "regional", "other international"
    private static bool IsAdjectiveAlone(Tokens tokens, Atom atom)
    {
        var isMarked = tokens[atom.Start].Is(WordRoles.Determiner);
        var start = isMarked ? atom.Start + 1 : atom.Start;
        return atom.End - start == 1 && !tokens.IsCapital(start)
            && (isMarked || !tokens[start].Is(WordRoles.NounAfterTo))
            && tokens.EndsWithAny(start, tokens.Words.AdjectiveEndings);
    }

    // "funds and programmes" is one name; the words between the two are in the list too.
    private static bool IsPair(Tokens tokens, Atom before, Atom next) =>
        next.Separator == Separator.And
        && tokens.Words.Pairs.Read(tokens, before.End - 1, out _) == next.Start + 1;

    // A name whose last part follows a preposition can continue: "for Programme and Coordination".
    private static bool Complements(Tokens tokens, Atom atom)
    {
        for (var i = atom.Start + 1; i < atom.End; i++)
        {
            if (tokens[i].Is(WordRoles.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWholeName(Tokens tokens, Atom atom) =>
        atom.End - atom.Start == 1
        && tokens.WordAt(atom.Start) is { Length: > 2 } word && !word.ContainsAnyInRange('a', 'z');
}
