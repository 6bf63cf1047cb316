namespace Wsis.Governance.Citations;

/// <summary>The words around citations in six languages (and Portuguese, whose forms are close to Spanish).</summary>
/// <remarks>Words are known by their stems, so that plural and case need no list. One comparison of the first letter
/// decides for most words that they mean nothing here.</remarks>
internal static class WordLexicon
{
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
            < '\u0250' => word.Length > 1 && word[1] is >= '\u0400' and <= '\u04FF'
                ? OfCyrillic(word)
                : OfLatin(word, (char)(word[0] | 0x20)),
            >= '\u0400' and <= '\u04FF' => OfCyrillic(word),
            >= '\u0620' and <= '\u06FF' => ArabicWords.RoleOf(word),
            _ => WordRole.None,
        };
    }

    private static WordRole OfLatin(ReadOnlySpan<char> word, char first) => first switch
    {
        'r' => Starts(word, "resol") || Starts(word, "résol") ? WordRole.Resolution
            : Is(word, "rights") ? WordRole.Rights : WordRole.None,
        'd' => Starts(word, "decisi") || Starts(word, "décisi") ? WordRole.Decision
            : Is(word, "droits") || Is(word, "derechos") ? WordRole.Rights
            : Is(word, "draft") ? WordRole.Draft
            : word.Length <= 3 || Is(word, "dated") || Is(word, "december") || Is(word, "décembre")
                || Is(word, "diciembre") ? WordRole.Glue : WordRole.None,
        'a' => Is(word, "assembly") || Is(word, "assemblée") || Is(word, "asamblea") || Is(word, "assembleia")
                ? WordRole.Assembly
            : word.Length <= 3 || Starts(word, "adopt") || Starts(word, "aprob") || Starts(word, "annex")
                || Starts(word, "anex") || Starts(word, "approv") || Is(word, "administración") || IsMonth(word)
                ? WordRole.Glue : WordRole.None,
        'c' => Is(word, "council") || Is(word, "conseil") || Is(word, "consejo") ? WordRole.Council
            : Starts(word, "commission") || Starts(word, "comisi") ? WordRole.Commission
            : Starts(word, "conferenc") || Starts(word, "conférenc") ? WordRole.Other
            : WordRole.None,
        's' => Is(word, "security") || Is(word, "sécurité") || Is(word, "seguridad") ? WordRole.Security
            : Is(word, "social") ? WordRole.Economic
            : word.Length <= 3 || IsMonth(word) ? WordRole.Glue : WordRole.None,
        'e' or 'é' or 'É' => Is(word, "economic") || Is(word, "économique") || Is(word, "económico") ? WordRole.Economic
            : Starts(word, "environment") ? WordRole.Other
            : word.Length <= 3 || Is(word, "enero") ? WordRole.Glue : WordRole.None,
        'g' => Is(word, "governing") ? WordRole.Other
            : Is(word, "general") || Is(word, "générale") ? WordRole.Glue : WordRole.None,
        't' => Is(word, "trusteeship") || Is(word, "tutelle") ? WordRole.Trusteeship
            : Is(word, "the") || Is(word, "to") ? WordRole.Glue : WordRole.None,
        'h' => Is(word, "habitat") || Is(word, "health") ? WordRole.Other
            : Is(word, "human") || Is(word, "homme") || Is(word, "humanos") ? WordRole.Glue : WordRole.None,
        'p' => Starts(word, "paragraph") || Starts(word, "para") || Starts(word, "párr") ? WordRole.Paragraph
            : Starts(word, "population") ? WordRole.Other
            : Starts(word, "proyecto") || Is(word, "projet") ? WordRole.Draft
            : word.Length <= 3 ? WordRole.Glue : WordRole.None,
        'n' => Starts(word, "narcotic") ? WordRole.Other
            : word.Length <= 2 || IsMonth(word) || Is(word, "nations") || Is(word, "naciones")
                ? WordRole.Glue : WordRole.None,
        'f' => Is(word, "fiduciaria") ? WordRole.Trusteeship : IsMonth(word) ? WordRole.Glue : WordRole.None,
        'j' or 'm' or 'o' => word.Length <= 2 || IsMonth(word) ? WordRole.Glue : WordRole.None,
        'l' or 'y' or 'b' => word.Length <= 3 ? WordRole.Glue : WordRole.None,
        'u' => Is(word, "un") || Is(word, "united") || Is(word, "unies") || Is(word, "unidas")
            ? WordRole.Glue : WordRole.None,
        _ => WordRole.None,
    };

    private static WordRole OfCyrillic(ReadOnlySpan<char> word)
    {
        // A first letter from the Latin keyboard happens; the rest of the word decides.
        var rest = word[1..];
        return rest switch
        {
            _ when Starts(rest, "езолюци") => WordRole.Resolution,
            _ when Starts(rest, "ешени") => WordRole.Decision,
            _ when Starts(rest, "ссамбле") => WordRole.Assembly,
            _ when Starts(rest, "овет") => WordRole.Council,
            _ when Starts(rest, "езопасност") => WordRole.Security,
            _ when Starts(rest, "кономическ") || Starts(rest, "оциальн") => WordRole.Economic,
            _ when Starts(rest, "рав") || Starts(rest, "еловек") => WordRole.Rights,
            _ when Starts(rest, "омисси") => WordRole.Commission,
            _ when Starts(rest, "пек") => WordRole.Trusteeship,
            _ when Starts(rest, "ункт") => WordRole.Paragraph,
            _ when Starts(rest, "роект") => WordRole.Draft,
            _ when word.Length <= 2 || Starts(rest, "енеральн") || Starts(rest, "рганизаци")
                || Starts(rest, "бъединенн")
                || Starts(rest, "аци") || Starts(rest, "ринят") || Starts(rest, "од") || IsRussianMonth(word)
                => WordRole.Glue,
            _ => WordRole.None,
        };
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => word.Length >= 3 && (word.Length <= 10) && (
        Starts(word, "jan") || Starts(word, "feb") || Starts(word, "fév") || Starts(word, "mar") || Starts(word, "apr")
        || Starts(word, "avr") || Starts(word, "abr") || Starts(word, "may") || Is(word, "mai") || Starts(word, "jun")
        || Is(word, "juin") || Starts(word, "jul") || Starts(word, "juil") || Starts(word, "aug") || Starts(word, "aoû")
        || Starts(word, "ago") || Starts(word, "sep") || Starts(word, "oct") || Starts(word, "nov"));

    private static bool IsRussianMonth(ReadOnlySpan<char> word) =>
        Starts(word, "янв") || Starts(word, "фев") || Starts(word, "мар") || Starts(word, "апр") || Starts(word, "мая")
        || Starts(word, "июн") || Starts(word, "июл") || Starts(word, "авг") || Starts(word, "сен")
        || Starts(word, "окт") || Starts(word, "ноя") || Starts(word, "дек");

    private static bool Is(ReadOnlySpan<char> word, string other) =>
        word.Length == other.Length && word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> word, string stem) =>
        word.StartsWith(stem, StringComparison.OrdinalIgnoreCase);
}
