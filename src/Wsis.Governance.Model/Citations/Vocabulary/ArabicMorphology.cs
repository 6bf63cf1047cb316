namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>Splits Arabic words: conjunctions, prepositions and the article at the beginning, possessives
/// at the end.</summary>
internal static class ArabicMorphology
{
    private const int MaxPrefixes = 3;

    private static readonly WordRoleTable words = new(ArabicVocabulary.Terms, skipped: 0);
    private static readonly WordRoleTable withArticle = new(ArabicVocabulary.TermsWithArticle, skipped: 0);

    /// <summary>The role of a word.</summary>
    public static WordRole RoleOf(ReadOnlySpan<char> word)
    {
        var role = OfStem(word, hasArticle: false);
        for (var cut = 0; role == WordRole.None && cut < MaxPrefixes && word.Length > 3; cut++)
        {
            var hasArticle = StartsWithArticle(word);
            if (!hasArticle && !ArabicVocabulary.Prefixes.Contains(word[0], StringComparison.Ordinal))
            {
                break;
            }

            word = word[(hasArticle ? 2 : 1)..];
            role = OfStem(word, hasArticle);
        }

        return role;
    }

    /// <summary>The Latin letter that an Arabic letter name represents (<c>باء</c> is B);
    /// <c>'\0'</c> for none.</summary>
    /// <param name="word">The name, perhaps with "and" in front.</param>
    public static char LetterOf(ReadOnlySpan<char> word)
    {
        var letter = OfName(word);
        return letter == 0 && word.Length > 3 && word[0] == ArabicVocabulary.And ? OfName(word[1..]) : letter;
    }

    private static char OfName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 4)
        {
            return '\0';
        }

        for (var at = 0; at < ArabicVocabulary.Letters.Length; at++)
        {
            if (word.SequenceEqual(ArabicVocabulary.Letters[at]))
            {
                return (char)('A' + at);
            }
        }

        foreach (var (name, letter) in ArabicVocabulary.OtherLetters)
        {
            if (word.SequenceEqual(name))
            {
                return letter;
            }
        }

        return '\0';
    }

    private static bool StartsWithArticle(ReadOnlySpan<char> word)
    {
        foreach (var article in ArabicVocabulary.Articles)
        {
            if (word.StartsWith(article))
            {
                return true;
            }
        }

        return false;
    }

    private static WordRole OfStem(ReadOnlySpan<char> word, bool hasArticle)
    {
        var role = hasArticle ? withArticle.RoleOf(word) : WordRole.None;
        role = role == WordRole.None ? words.RoleOf(word) : role;

        return (role & (WordRole.Resolution | WordRole.Decision)) != 0 ? role | PossessiveOf(word) : role;
    }

    private static WordRole PossessiveOf(ReadOnlySpan<char> word) =>
        word.EndsWith(ArabicVocabulary.OfAssembly) ? WordRole.OfAssembly
            : word.EndsWith(ArabicVocabulary.OfCouncil) ? WordRole.OfCouncil
            : WordRole.None;
}
