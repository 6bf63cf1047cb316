using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <content>Words that make another body of "Assembly" or "Council".</content>
internal static partial class ContextReader
{
    private const WordRole Qualifiers = OrganWords.Qualifiers;
    private const int MaxLettersOfShortWord = 5;
    private const int MaxLettersOfPlenary = 20;

    /// <summary>The words after a noun that make another body of it: "Conseil d'administration", "Asamblea de las
    /// Naciones Unidas sobre el Medio Ambiente".</summary>
    private static WordRole QualifierAfter(ReadOnlySpan<char> text, TextRange noun)
    {
        var at = noun.End;
        var limit = Math.Min(text.Length, at + SearchLimits.CharactersOfQualifier);
        if ((text[noun.Start..noun.End] is "Assembly" or "Council" && !IsOf(text, at, limit))
            || IsPlenary(text, noun))
        {
            return WordRole.None;
        }

        for (var words = 0; words < SearchLimits.WordsOfQualifier && TextWords.TryNext(text, at, limit, out var word)
            && IsBlank(text[at..word.Start]); words++)
        {
            var letters = text[word.Start..word.End];
            var role = WordLexicon.RoleOf(letters);
            if ((role & Qualifiers) != 0)
            {
                // "Consejo de Administración Fiduciaria" is one of the principal organs.
                return TextWords.TryNext(text, word.End, text.Length, out var next)
                    && (WordLexicon.RoleOf(text[next.Start..next.End]) & WordRole.Trusteeship) != 0
                    ? WordRole.None : role & Qualifiers;
            }

            if ((role & (OrganParts | Kinds | WordRole.Plenary | WordRole.And)) != 0
                || ((role & WordRole.Connective) == 0 && letters.Length > MaxLettersOfShortWord))
            {
                return WordRole.None;
            }

            at = word.End;
        }

        return WordRole.None;
    }

    /// <summary>"General Assembly": no other body, whatever follows.</summary>
    private static bool IsPlenary(ReadOnlySpan<char> text, TextRange noun) =>
        TextWords.TryPrevious(text, noun.Start, Math.Max(0, noun.Start - MaxLettersOfPlenary), out var before)
        && (WordLexicon.RoleOf(text[before.Start..before.End]) & WordRole.Plenary) != 0;

    /// <summary>"Council of Europe": in English a qualifier after the noun needs "of".</summary>
    private static bool IsOf(ReadOnlySpan<char> text, int at, int limit) =>
        at < limit && text[at] is ' ' or '\u00A0' && TextWords.TryNext(text, at, limit, out var word)
        && (WordLexicon.RoleOf(text[word.Start..word.End]) & (WordRole.Genitive | WordRole.Until)) == WordRole.Genitive;
}
