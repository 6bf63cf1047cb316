using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Recognizes insertions between names, and the start of the task.</summary>
internal sealed class InsertionReader(Tokens tokens)
{
    private const int MaxAdverbs = 6;
    private const int MaxInsertion = 30;

    private WordRoles OpensWithoutComma =>
        WordRoles.Insertion | tokens.Words.ShortPhrases.Mark | tokens.Words.InsertionPhrases.Mark;

    /// <summary>True if a task begins at a token: "to" and a verb.</summary>
    public bool IsTask(int index)
    {
        if (!tokens[index].Is(WordRoles.TaskMarker))
        {
            return false;
        }

        if (PronounReader.Read(tokens, index) > index)
        {
            return true;
        }

        var next = SkipAdverbs(AfterInsertion(index + 1));
        if (tokens[next].Kind == TokenKind.Colon)
        {
            return true;
        }

        var verb = PronounReader.BehindObjects(tokens, next, out var mayBeNoun);
        return tokens[verb].Kind == TokenKind.Word && IsVerb(verb) && !(mayBeNoun && MayBeNoun(verb))
            && !BelongsToWordBefore(index, verb);
    }

    // "to, within its mandate, prepare": the verb is after the insertion.
    private int AfterInsertion(int index)
    {
        if (tokens[index].Kind != TokenKind.Comma)
        {
            return index;
        }

        for (var i = index + 1; i < index + MaxInsertion && tokens.Has(i) && !tokens[i].EndsClause; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma && SkipAdverbs(i + 1) is var next
                && tokens[next].Kind == TokenKind.Word && IsVerb(next))
            {
                return next;
            }
        }

        return index;
    }

    /// <summary>Reads an insertion: from its comma, or from a word that needs no comma.</summary>
    /// <param name="index">The first token.</param>
    /// <param name="end">The end of the act.</param>
    /// <param name="behind">The token after the insertion and its comma.</param>
    public bool TryRead(int index, int end, out int behind)
    {
        behind = index;
        var isComma = tokens[index].Kind == TokenKind.Comma;
        if (!isComma && !tokens[index].Is(OpensWithoutComma))
        {
            return false;
        }

        var first = isComma ? index + 1 : index;
        if (isComma && tokens[first].Is(WordRoles.Conjunction)
            && (tokens.Words.InsertionPhrases.Read(tokens, first + 1, out _) > first + 1 || Opens(first + 1, true)))
        {
            first++;
        }

        var phrase = tokens.Words.ShortPhrases.Read(tokens, first, out _);
        if (phrase > first)
        {
            behind = phrase;
            return true;
        }

        if (tokens.Words.Joints.Read(tokens, first, out _) > first)
        {
            return false;
        }

        var longPhrase = tokens.Words.InsertionPhrases.Read(tokens, first, out _);
        if (longPhrase == first && !Opens(first, isComma))
        {
            return false;
        }

        var inner = Math.Max(longPhrase, first + 1);
        behind = EndOf(inner, end, OpensList(first, inner) && !BeginsSentence(index));
        return true;
    }

    /// <summary>True for a phrase that names some of those before it: "including", "such
    /// as", "in particular".</summary>
    /// <param name="index">The start of the phrase, or of its comma.</param>
    /// <param name="behind">The token after it.</param>
    /// <param name="first">The first token of the names.</param>
    public bool Includes(int index, int behind, out int first)
    {
        first = tokens[index].Kind == TokenKind.Comma ? index + 1 : index;
        first = tokens[first].Is(WordRoles.Conjunction) ? first + 1 : first;
        var end = tokens.Words.Including.Read(tokens, first, out _);
        var includes = end > first && !tokens[end].Is(WordRoles.Preposition) && tokens.HasActor(end, behind);
        first = end;
        return includes;
    }

    private bool Opens(int index, bool isBehindComma)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || (tokens.IsCapital(index) && index > 0))
        {
            return false;
        }

        return token.Is(WordRoles.Insertion)
            || (isBehindComma && (token.Is(WordRoles.InsertionAfterComma) || OpensAsParticiple(index)));
    }

    // "comprising the members", "led by the Office"; not "developing countries".
    private bool OpensAsParticiple(int index)
    {
        var next = tokens[index + 1];
        return !tokens[index].Is(WordRoles.Actor)
            && ((IsParticiple(index) && !IsBeforeNoun(index))
                || (IsPastParticiple(index) && next.Is(WordRoles.Preposition)));
    }

    private bool IsBeforeNoun(int index) =>
        !tokens[index + 1].Is(WordRoles.Determiner | WordRoles.Preposition) && !tokens.IsCapital(index + 1)
        && tokens.HasActor(index + 1, index + 4);

    private bool IsPastParticiple(int index) =>
        tokens.EndsWithAny(index, tokens.Words.PastEndings) || tokens[index].Is(WordRoles.PastParticiple);

    // "In accordance with the rule, the Board": the phrase ends at its comma.
    private bool BeginsSentence(int index) => index == 0 || tokens[index - 1].EndsClause;

    private bool OpensList(int first, int inner)
    {
        for (var i = first; i < inner; i++)
        {
            if (tokens[i].Is(WordRoles.OpensList))
            {
                return true;
            }
        }

        return false;
    }

    // A phrase ends at its comma; a phrase with a list continues until the "and" of the list.
    private int EndOf(int index, int end, bool isList)
    {
        var (parts, hasAnd) = (1, false);
        for (var i = index; i < end; i++)
        {
            var token = tokens[i];
            if (token.EndsClause || (IsTask(i) && !IsInside(i)))
            {
                return i;
            }

            if (token.Is(WordRoles.Conjunction))
            {
                hasAnd = true;
            }

            if (token.Kind == TokenKind.Comma && !IsGoingOn(i, isList, hasAnd, parts)
                && !(isList && !hasAnd && IncludesInside(index, i)))
            {
                return i;
            }

            if (token.Kind == TokenKind.Comma)
            {
                parts++;
            }
        }

        return end;
    }

    // "in cooperation with the Bank, including its offices, and the towns"
    private bool IncludesInside(int start, int comma) =>
        tokens[start - 1].Is(WordRoles.Preposition) && tokens.HasActor(start, comma)
        && tokens.Words.Including.Read(tokens, comma + 1, out _) > comma + 1;

    private bool IsInside(int index) => tokens[index - 1].Is(WordRoles.TakesTo) && !IsOfName(index - 1);

    // "the High Commissioner for Human Rights to prepare": the word is the end of a name.
    private bool IsOfName(int index) => index > 0 && tokens.IsCapital(index);

    // At a comma in a phrase: true if the phrase continues after it.
    private bool IsGoingOn(int comma, bool isList, bool hasAnd, int parts)
    {
        if (!isList || hasAnd || IsTask(comma + 1) || Opens(comma + 1, true)
            || tokens.Words.InsertionPhrases.Read(tokens, comma + 1, out _) > comma + 1
            || tokens.Words.ShortPhrases.Read(tokens, comma + 1, out _) > comma + 1)
        {
            return false;
        }

        return !tokens[comma + 1].Is(WordRoles.Conjunction) || parts > 1;
    }

    private int SkipAdverbs(int index)
    {
        for (var i = 0; i < MaxAdverbs; i++)
        {
            var phrase = tokens.Words.ShortPhrases.Read(tokens, index, out _);
            if (phrase > index)
            {
                index = phrase;
            }
            else if (tokens[index].Kind == TokenKind.Comma || IsAdverb(index))
            {
                index++;
            }
            else if (tokens[index].Is(WordRoles.Conjunction) && i > 0)
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

    private bool IsAdverb(int index) =>
        !tokens[index].Is(WordRoles.VerbAfterTo)
        && (tokens[index].Is(WordRoles.Adverb) || tokens.EndsWithAny(index, tokens.Words.AdverbEndings));

    private bool IsParticiple(int index) => tokens.EndsWithAny(index, tokens.Words.ParticipleEndings);

    private bool IsVerb(int index)
    {
        var token = tokens[index];
        var word = tokens[token];
        if (tokens.IsCapital(index) || char.IsDigit(word[0]))
        {
            return false;
        }

        if (tokens.Words.VerbEndings.Length > 0)
        {
            return !token.Is(WordRoles.Determiner | WordRoles.TaskMarker | WordRoles.Actor)
                && tokens.EndsWithAny(index, tokens.Words.VerbEndings);
        }

        return token.Is(WordRoles.VerbAfterTo)
            || !(token.Is(WordRoles.Determiner | WordRoles.NounAfterTo | WordRoles.Subordinator | WordRoles.Preposition)
                || tokens.EndsWithAny(index, tokens.Words.NounEndings) || IsParticiple(index));
    }

    private bool MayBeNoun(int index) =>
        tokens[index].Is(WordRoles.NounAfterTo | WordRoles.Abstract)
        || tokens.EndsWithAny(index, tokens.Words.NounEndings)
        || tokens.EndsWithAny(index, tokens.Words.AbstractEndings);

    private bool BelongsToWordBefore(int index, int next) =>
        index > 0 && tokens[index - 1].Is(WordRoles.TakesTo) && !tokens[next].Is(WordRoles.VerbAfterTo)
        && !IsOfName(index - 1);
}
