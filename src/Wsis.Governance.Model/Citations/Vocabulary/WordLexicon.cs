using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The role of a word in the vocabularies of all languages. Scripts do not overlap, and languages of one
/// script share a table: a text need not say in which language it is written.</summary>
internal static class WordLexicon
{
    private static readonly WordRoleTable latin = new(
        [
            .. EnglishVocabulary.Terms, .. FrenchVocabulary.Terms, .. SpanishVocabulary.Terms,
            .. GermanVocabulary.Terms,
        ],
        skipped: 0);

    // A first letter from the Latin keyboard happens; the rest of the word decides.
    private static readonly WordRoleTable cyrillic = new(RussianVocabulary.Terms, skipped: 1);

    /// <summary>The role of a word.</summary>
    /// <param name="word">Letters only.</param>
    public static WordRole RoleOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return WordRole.None;
        }

        return word[0] switch
        {
            < '\u0250' => word.Length > 1 && TextFold.IsCyrillic(word[1])
                ? cyrillic.RoleOf(word)
                : latin.RoleOf(word),
            >= '\u0400' and <= '\u04FF' => cyrillic.RoleOf(word),
            >= '\u0620' and <= '\u06FF' => ArabicMorphology.RoleOf(word),
            >= '\u4E00' and <= '\u9FFF' when word.Length == 1 => RoleOfChinese(word[0]),
            _ => WordRole.None,
        };
    }

    private static WordRole RoleOfChinese(char character) =>
        ChineseVocabulary.Ands.Contains(character, StringComparison.Ordinal) ? WordRole.And | WordRole.Connective
            : character == ChineseVocabulary.To ? WordRole.To | WordRole.Connective
            : WordRole.None;
}
