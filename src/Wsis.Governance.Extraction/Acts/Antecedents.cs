using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds whom a pronoun stands for: "Requests the Board to help, and urges it to begin".</summary>
/// <param name="tokens">The text.</param>
/// <param name="doubts">The doubts of the paragraph. Each reading of a pronoun is one.</param>
internal sealed class Antecedents(Tokens tokens, List<ExtractionDoubt> doubts)
{
    /// <summary>A pronoun before the verb of an act: "et les invite à".</summary>
    /// <param name="verb">The first token of the verb.</param>
    /// <returns>The token of the pronoun; -1 if there is none.</returns>
    public int Before(int verb) =>
        verb > 0 && tokens.IsOneOf(verb - 1, tokens.Words.Names.Objects) && !tokens[verb - 1].Is(WordRoles.Preposition)
            ? verb - 1 : -1;

    /// <summary>The addressees of the act before, if the pronoun can stand for them.</summary>
    /// <param name="pronoun">The token of the pronoun.</param>
    /// <param name="before">The act before; null if there is none.</param>
    public ValueList<ExtractedAddressee> Find(int pronoun, ExtractedAct? before)
    {
        var named = before?.Addressees ?? default;
        var isPlural = tokens.IsOneOf(pronoun, tokens.Words.Names.PluralPronouns);
        var agrees = !named.IsEmpty && isPlural == (named.Count > 1 || IsPlural(named[0]));
        doubts.Add(new ExtractionDoubt(TextSpan.Between(tokens[pronoun].Start, tokens[pronoun].End), agrees
            ? "A pronoun: it was read as the addressees of the act before."
            : "No addressee was found: this pronoun stands for someone who is named before."));
        return agrees ? named : default;
    }

    private bool IsPlural(ExtractedAddressee named)
    {
        var (start, end) = (tokens.IndexAt(named.Span.Start), tokens.IndexAt(named.Span.End));
        while (start < end - 1 && tokens[start].Is(WordRoles.Determiner))
        {
            start++;
        }

        var head = tokens.Words.HasBareInfinitives ? NameJoiner.Head(tokens, start, end) : start;
        return tokens.EndsWithAny(head, tokens.Words.PluralEndings);
    }
}
