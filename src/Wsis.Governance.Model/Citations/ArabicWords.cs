namespace Wsis.Governance.Citations;

/// <summary>Arabic words around citations, with what is written together with them: conjunctions, prepositions and the
/// article in front, possessives behind.</summary>
internal static class ArabicWords
{
    private const string Prefixes = "وفلبك";

    /// <summary>The role of a word.</summary>
    public static WordRole RoleOf(ReadOnlySpan<char> word)
    {
        var role = OfStem(word, hasArticle: false);
        for (var cut = 0; role == WordRole.None && cut < 3 && word.Length > 3; cut++)
        {
            var hasArticle = word.StartsWith("ال") || word.StartsWith("لل");
            if (!hasArticle && !Prefixes.Contains(word[0]))
            {
                break;
            }

            word = word[(hasArticle ? 2 : 1)..];
            role = OfStem(word, hasArticle);
        }

        return role;
    }

    /// <summary>The Latin letter that an Arabic letter name stands for (<c>باء</c> is B); <c>'\0'</c> for
    /// none.</summary>
    /// <param name="word">The name, perhaps with "and" in front.</param>
    public static char LetterOf(ReadOnlySpan<char> word)
    {
        var letter = OfName(word);
        return letter == 0 && word.Length > 3 && word[0] == 'و' ? OfName(word[1..]) : letter;
    }

    private static char OfName(ReadOnlySpan<char> word) => word switch
    {
        "ألف" or "الف" => 'A',
        "باء" or "بآء" => 'B',
        "جيم" => 'C',
        "دال" => 'D',
        "هاء" => 'E',
        "واو" => 'F',
        "زاي" => 'G',
        "حاء" => 'H',
        "طاء" => 'I',
        "ياء" => 'J',
        "كاف" => 'K',
        "لام" => 'L',
        "ميم" => 'M',
        "نون" => 'N',
        "سين" => 'O',
        _ => '\0',
    };

    private static WordRole OfStem(ReadOnlySpan<char> word, bool hasArticle) => word[0] switch
    {
        'ق' when word.StartsWith("قرار") => WordRole.Resolution | PossessiveOf(word[4..]),
        'م' when word.StartsWith("مقرر") => WordRole.Decision | PossessiveOf(word[4..]),
        'م' when word is "مجلس" => WordRole.Council,
        'م' when word is "من" or "مؤرخ" or "مؤرخة" or "مؤرخين" or "متحدة" => WordRole.Glue,
        'م' when word.StartsWith("مشروع") || word.StartsWith("مشاريع") => WordRole.Draft,
        'ج' when hasArticle && word is "جمعية" => WordRole.Assembly,
        'أ' when word is "أمن" => WordRole.Security,
        'أ' when word is "أمم" or "أو" => WordRole.Glue,
        'ا' when word is "اقتصادي" or "اجتماعي" => WordRole.Economic,
        'ح' when word is "حقوق" => WordRole.Rights,
        'ل' when word is "لجنة" => WordRole.Commission,
        'و' when word is "وصاية" => WordRole.Trusteeship,
        'و' when word.Length == 1 => WordRole.Glue,
        'ع' when word is "عامة" => WordRole.Glue,
        'إ' when word is "إنسان" or "إلى" => WordRole.Glue,
        'ر' when word is "رقم" => WordRole.Glue,
        'ف' when word is "في" => WordRole.Glue,
        'ف' when word.StartsWith("فقر") => WordRole.Paragraph,
        _ => WordRole.None,
    };

    private static WordRole PossessiveOf(ReadOnlySpan<char> ending) => ending switch
    {
        _ when ending.EndsWith("ها") => WordRole.OfAssembly,
        _ when ending.EndsWith("ه") => WordRole.OfCouncil,
        _ => WordRole.None,
    };
}
