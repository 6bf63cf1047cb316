namespace Wsis.Governance.Tests.Citations;

/// <summary>Makes texts of the parts that citations are made of, in six languages: places, lists, numbers, letters,
/// organs, dates, and what only looks like them. The same seed gives the same text.</summary>
internal sealed class CitationGrammar(int seed)
{
    private static readonly string[] words =
    [
        "resolution ", "resolutions ", "decision ", "of ", "the ", "its ", "and ", "to ", "by ",
        "in particular ", "annex ",
        "annex II, ", "section IV, ", "paragraph ", "paragraphs ", "paras. ", "sub-paragraph ",
        "§ ", "¶¶ ", "No. ", "article ",
        "General Assembly ", "Security Council ", "Economic and Social Council ",
        "Human Rights Council ", "the Council ",
        "Commission on Human Rights ", "Commission ", "Environment Assembly ",
        "Governing Council ", "GA Res. ", "S.C. ",
        "la résolution ", "les paragraphes ", "par. ", "alinéa ", "de l'Assemblée générale ",
        "du ", "à ", "et ", "mars ",
        "la resolución ", "párr. ", "de la Asamblea General ", "y ", "al ", "diciembre de ",
        "резолюция ", "пункт ", "подпункт ", "Генеральной Ассамблеи ", "и ", "по ", "от ", "марта ",
        "قرار ", "قرارها ", "الفقرة ", "الفقرات من ", "الجمعية العامة ", "إلى ", "و", "المؤرخ ", "كانون الأول/ديسمبر ",
        "sect. III", "sections II, IV and ", "annexes I to ", "раздел III", "приложение ", "الجزء الثالث ", "المرفق ",
        "附件二", "节", "十二", "一百零五", "执行部分",
        "大会第", "号决议", "第", "段", "至", "和", "《突尼斯议程》", "决议案二〇二五(二十)", "安理会",
        "Tunis Agenda", "Agenda de Tunis", "Тунисская программа", "برنامج عمل تونس", "March ", "December ",
    ];

    private static readonly string[] signs =
    [
        ", ", ",", "; ", ". ", ".", "-", "–", "/", " / ", "(", ")", " (", ") ", "[", "]", " ",
        "\u00a0", "\n", "\n\n", "\u200f",
        "_", "…", "...", "،", "、", "'", "* ",
    ];

    private static readonly string[] symbols =
    [
        "A/RES/60/252", "A/66/77", "E/2011/103", "A/66/77-E/2011/103", "S/RES/1325(2000)",
        "A/60/430/Add.1", "and Add.1-3",
        "Corr.1 and 2", "A/66/PV.12", "and 13", "A/80/L.__", "GA/RES/60/252", "UNEP/EA.5/Res.14",
        "A/58/23 (Parts I-III)",
        "A/RES/217 A (III)", "PRST 43/1", "A/75/L.82A/75/L.82/Add.1",
    ];

    private static readonly string[] months = ["March", "mars", "марта", "de marzo de", "كانون الأول"];

    private static readonly string[] sessions = ["I", "V", "XXX", "LXII", "i", "S-VI", "ES-II", "د-30"];

    private readonly Random random = new(seed);

    /// <summary>A text of up to some thirty parts.</summary>
    public string Text()
    {
        var text = new System.Text.StringBuilder();
        for (var parts = random.Next(1, 30); parts > 0; parts--)
        {
            text.Append(Part());
        }

        return text.ToString();
    }

    private string Part() => random.Next(10) switch
    {
        0 or 1 or 2 or 3 => Pick(words),
        4 or 5 => Number(),
        6 => Pick(signs),
        7 => Pick(symbols),
        8 => $"({(char)('a' + random.Next(12))})",
        _ => $"{random.Next(1, 32)} {Pick(months)} {random.Next(1940, 2030)} ",
    };

    private string Number() => random.Next(8) switch
    {
        0 => $"{random.Next(1, 90)}/{random.Next(1, 400)}",
        1 => $"{random.Next(1, 90)}/{random.Next(1, 400)} {Letter()} to {Letter()}",
        2 => $"{random.Next(1, 3000)} ({random.Next(1940, 2030)})",
        3 => $"{random.Next(1, 3600)} {Letter()} ({Pick(sessions)})",
        4 => $"{random.Next(1975, 2030)}/{random.Next(1, 320)}",
        5 => $"S-{random.Next(1, 40)}/{random.Next(1, 9)}",
        6 => $"{random.Next(1, 100)}-{random.Next(1, 100)}",
        _ => $"{random.Next(1, 3000)}",
    };

    private char Letter() => (char)('A' + random.Next(26));

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
