namespace Wsis.Governance.Benchmarks.Data;

/// <summary>Words of which the free text of generated records is made: invented sentences, no quotations.</summary>
internal static class Phrases
{
    /// <summary>Language tags and words of a mix.</summary>
    public static (string Language, string[] Words)[] Of(TextMix mix) => mix == TextMix.Latin
        ? [("en", english), ("fr", french), ("es", spanish)]
        : [("ar", arabic), ("ru", russian), ("zh", chinese)];

    private static readonly string[] english =
        ["report", "on", "the", "progress", "of", "cooperation", "between", "all", "stakeholders", "and", "submit", "it", "to", "session"];

    private static readonly string[] french =
        ["rapport", "sur", "les", "progrès", "de", "la", "coopération", "entre", "toutes", "parties", "prenantes", "présenté", "à", "session"];

    private static readonly string[] spanish =
        ["informe", "sobre", "los", "progresos", "de", "la", "cooperación", "entre", "todas", "las", "partes", "período", "sesiones"];

    private static readonly string[] arabic =
        ["تقرير", "عن", "التقدم", "في", "التعاون", "بين", "جميع", "الأطراف", "ويقدم", "إلى", "الدورة", "القادمة"];

    private static readonly string[] russian =
        ["доклад", "о", "ходе", "сотрудничества", "между", "всеми", "сторонами", "и", "представить", "его", "сессии"];

    private static readonly string[] chinese =
        ["报告", "关于", "进展", "合作", "各方", "之间", "提交", "届会", "下一", "所有", "利益", "攸关方"];
}
