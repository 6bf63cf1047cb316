using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>A sentence that an organ opens, as in statements: <c>The Security Council urges …</c>.</summary>
internal static class OrganSentence
{
    /// <summary>Reads the name of the organ before a finite verb.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The first word of the sentence.</param>
    /// <param name="organ">The code of the organ; empty if the name alone does not show it.</param>
    /// <returns>The token of the verb; null if no such sentence begins there.</returns>
    public static int? Read(Tokens tokens, int index, out string organ)
    {
        organ = string.Empty;
        var end = tokens.Words.Openings.Read(tokens, index, out var code);
        if (end == index || !TryFinite(tokens, end))
        {
            return null;
        }

        organ = code!;
        return end;
    }

    private static bool TryFinite(Tokens tokens, int index) =>
        tokens[index].Kind == TokenKind.Word
        && PrintedVerb.TryReadAt(tokens.Text, tokens[index].Start, tokens.Words.Code, out var verb)
        && !verb.IsPreambular && tokens.IsFinite(verb);
}
