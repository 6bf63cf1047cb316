using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds the verb of a clause that says what is asked: "recommends that the Assembly consider".</summary>
internal sealed class ClauseReader(Tokens tokens, InsertionReader insertions)
{
    private const WordRoles notOfVerbs = WordRoles.Actor | WordRoles.Preposition | WordRoles.Determiner
        | WordRoles.Conjunction | WordRoles.NounAfterTo | WordRoles.TaskMarker;

    /// <summary>Finds the verb.</summary>
    /// <param name="from">The first token of the subject.</param>
    /// <param name="end">The end of the act.</param>
    /// <param name="names">The token after the subject, without adverbs and insertions before the verb.</param>
    /// <returns>The first token of the verb; the end of the act if none was found.</returns>
    public int FindVerb(int from, int end, out int names)
    {
        // The token after words that end a name for certain: a known name, a bracket, an insertion.
        var complete = -1;
        names = from;
        for (var i = from; i < end; i++)
        {
            if (AfterWhole(i, end, ref names) is var behind && behind > i)
            {
                complete = behind;
                i = behind - 1;
            }
            else if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordRoles.Subordinator))
            {
                return tokens[i].Kind == TokenKind.Colon ? i : end;
            }
            else if (IsAuxiliary(i) || insertions.IsTask(i))
            {
                return i;
            }
            else if (IsAdverb(i) || (tokens[i].Is(WordRoles.Conjunction) && IsAdverb(i - 1) && IsAdverb(i + 1)))
            {
                complete = complete == i ? i + 1 : complete;
            }
            else if (MayBeVerb(i) && (complete == i || IsBehindName(i, from, names)))
            {
                return i;
            }
            else
            {
                names = i + 1;
            }
        }

        return end;
    }

    /// <summary>True for a verb that says what is done to its subject: "be published", "should be counted". "Be
    /// invited" asks the subject to act.</summary>
    public bool IsPassive(int verb)
    {
        var be = tokens.IsOneOf(verb, tokens.Words.Modals) ? AfterAdverbs(verb + 1) : verb;
        var participle = AfterAdverbs(be + 1);
        return tokens[be].Is(WordRoles.Passive)
            && tokens.Words.PassiveVerbs.Read(tokens, participle, out _) == participle
            && (tokens[participle].Is(WordRoles.PastParticiple)
                || tokens.IsOneOf(participle, tokens.Words.Participles)
                || tokens.EndsWithAny(participle, tokens.Words.PastEndings));
    }

    private int AfterAdverbs(int index)
    {
        while (IsAdverb(index))
        {
            index++;
        }

        return index;
    }

    private bool IsAdverb(int index) =>
        !tokens[index].Is(WordRoles.Actor | WordRoles.VerbAfterTo) && !tokens.IsCapital(index)
        && (tokens[index].Is(WordRoles.Adverb) || tokens.EndsWithAny(index, tokens.Words.AdverbEndings));

    private bool IsAuxiliary(int index) =>
        tokens[index].Is(WordRoles.Passive) || tokens.IsOneOf(index, tokens.Words.Modals);

    private int AfterWhole(int index, int end, ref int names)
    {
        if (KnownNames.Read(tokens, index) is var known && known > index && known <= end)
        {
            return names = known;
        }

        if (tokens[index].Kind == TokenKind.Open)
        {
            var close = index;
            while (close < end && tokens[close].Kind != TokenKind.Close)
            {
                close++;
            }

            return names = Math.Min(close + 1, end);
        }

        var after = index;
        while (tokens[after].Kind == TokenKind.Comma
            && insertions.TryRead(after, end, out var behind) && behind > after)
        {
            after = BeforeAuxiliary(after, behind);
        }

        return after > index && tokens[after].Kind == TokenKind.Comma ? after + 1 : after;
    }

    // ", with the consent of the towns, shall": a list in the insertion ends before the verb.
    private int BeforeAuxiliary(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && IsAuxiliary(i + 1))
            {
                return i;
            }
        }

        return end;
    }

    // The English verb has its base form, which has no ending of a plural. "States receiving help" goes on.
    private bool MayBeVerb(int index) => !tokens.IsCapital(index) && !tokens[index].Is(notOfVerbs)
        && !tokens.EndsWithAny(index, tokens.Words.ParticipleEndings)
        && (!tokens.Words.HasBareInfinitives || tokens[index].Is(WordRoles.VerbAfterTo)
            || !(IsPlural(tokens.WordAt(index)) || tokens.EndsWithAny(index, tokens.Words.AdjectiveEndings)));

    private bool IsPlural(ReadOnlySpan<char> word) =>
        word is not [.., 's', 's'] && Tokens.EndsWithAny(word, tokens.Words.PluralEndings);

    // Behind "the Assembly", "for Development", "of the lake towns": a noun of someone who acts, a capital that ends a
    // name, or any word before a verb of reporting.
    private bool IsBehindName(int index, int from, int names) =>
        names > from && (tokens[names - 1].Is(WordRoles.Actor)
            || (tokens.IsCapital(names - 1) && (tokens.HasActor(from, names) || IsCertain(index)))
            || (tokens.HasActor(from, names) && !tokens[names - 1].Is(WordRoles.Determiner | WordRoles.Preposition)
                && IsCertain(index)));

    private bool IsCertain(int index) => tokens[index].Is(WordRoles.Report | WordRoles.VerbAfterTo);
}
