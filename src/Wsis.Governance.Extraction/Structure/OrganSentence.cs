using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>A sentence that an organ opens, as in statements: <c>The Security Council urges …</c>.</summary>
internal static class OrganSentence
{
    /// <summary>Reads the name of the organ before a finite verb.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The first word of the sentence.</param>
    /// <param name="organ">The code of the organ; empty if the name alone does not show it.</param>
    /// <param name="verb">The verb.</param>
    /// <returns>The first token of the verb; null if no such sentence begins there.</returns>
    public static int? Read(Tokens tokens, int index, out string organ, out PrintedVerb verb)
    {
        (organ, verb) = (string.Empty, default);
        var end = tokens.Words.Openings.Read(tokens, index, out var code);
        if (end == index || !TryFinite(tokens, end, out verb))
        {
            return null;
        }

        organ = code!;
        return end;
    }

    /// <summary>Reads a verb in the present or future tense.</summary>
    public static bool TryFinite(Tokens tokens, int index, out PrintedVerb verb)
    {
        verb = default;
        return tokens[index].Kind == TokenKind.Word
            && PrintedVerb.TryReadAt(tokens.Text, tokens[index].Start, tokens.Words.Code, out verb)
            && !verb.IsPreambular
            && (tokens.Words.Sentences.Futures.Read(tokens, index, out _) > index || tokens.IsFinite(verb));
    }
}
