using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>A sentence that records a decision: <c>At its 5th plenary meeting, on 3 May 2019, the General Assembly
/// decided …</c>.</summary>
internal static class DecisionSentence
{
    private const int MaxMeeting = 12;

    /// <summary>Reads the sentence.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="organ">The code of the organ; empty if the name alone does not show it.</param>
    /// <param name="name">The first token of the organ's name.</param>
    /// <param name="verb">The first token of the verb; the colon if the verbs are in the paragraphs below.</param>
    public static bool TryRead(Tokens tokens, out string organ, out int name, out int verb)
    {
        (organ, name, verb) = (string.Empty, 0, 0);
        if (tokens.Words.Sentences.MeetingOpenings.Read(tokens, 0, out _) == 0 || !NamesMeeting(tokens))
        {
            return false;
        }

        for (var i = 1; tokens.Has(i) && !tokens[i].EndsClause; i++)
        {
            if (tokens[i - 1].Kind == TokenKind.Comma
                && tokens.Words.Openings.Read(tokens, i, out var code) is var end && end > i)
            {
                (organ, name) = (code!, i);
                return TryVerb(tokens, end, out verb);
            }
        }

        return false;
    }

    /// <summary>Reads a verb in the past tense.</summary>
    /// <returns>The token after it; the same token if there is none.</returns>
    public static int ReadVerb(Tokens tokens, int index, out string? code)
    {
        var start = index;
        while (tokens[start].Is(WordRoles.Adverb))
        {
            start++;
        }

        var end = tokens.Words.Sentences.PastVerbs.Read(tokens, start, out code);
        return end > start ? end : index;
    }

    private static bool NamesMeeting(Tokens tokens)
    {
        for (var i = 0; i < MaxMeeting && tokens.Has(i); i++)
        {
            if (tokens.Words.MeetingWords.Read(tokens, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    // The verb follows the name, or phrases between commas: "the General Assembly, on the proposal of …, decided".
    private static bool TryVerb(Tokens tokens, int index, out int verb)
    {
        for (verb = index; tokens.Has(verb); verb++)
        {
            if (tokens[verb].EndsClause)
            {
                return tokens[verb].Kind == TokenKind.Colon;
            }

            var mayBegin = verb == index || tokens[verb - 1].Kind == TokenKind.Comma;
            if (mayBegin && ReadVerb(tokens, verb, out _) > verb)
            {
                return true;
            }
        }

        return false;
    }
}
