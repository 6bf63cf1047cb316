using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations;

/// <summary>The names of the outcome documents, shortest form that is theirs alone, by script.</summary>
internal static class OutcomeNameTable
{
    /// <summary>Names in Latin letters.</summary>
    public static readonly OutcomePlace[] Latin =
        [.. EnglishVocabulary.OutcomeNames, .. FrenchVocabulary.OutcomeNames, .. SpanishVocabulary.OutcomeNames];

    /// <summary>Names in Russian.</summary>
    public static readonly OutcomePlace[] Cyrillic = RussianVocabulary.OutcomeNames;

    /// <summary>Names in Chinese.</summary>
    public static readonly OutcomePlace[] Chinese = ChineseVocabulary.OutcomeNames;

    /// <summary>Names in Arabic.</summary>
    public static readonly OutcomePlace[] Arabic = ArabicVocabulary.OutcomeNames;

    /// <summary>What follows the short forms in the full names, in all languages.</summary>
    public static readonly string[] Tails =
    [
        " for the Information Society", " on the Information Society",
        " of the World Summit on the Information Society",
        " of WSIS", " of the WSIS", " pour la Société de l'Information",
        " du Sommet mondial sur la Société de l'Information", " du SMSI", " para la Sociedad de la Información",
        " de la Cumbre Mundial sobre la Sociedad de la Información", " de la CMSI", " для Информационного общества",
        " по Информационному обществу",
        " Всемирной встречи на высшем уровне по вопросам Информационного общества", " بشأن مجتمع المعلومات",
        " لمجتمع المعلومات", " الخاص بمجتمع المعلومات", " المتعلق بمجتمع المعلومات", " المعني بمجتمع المعلومات",
    ];
}
