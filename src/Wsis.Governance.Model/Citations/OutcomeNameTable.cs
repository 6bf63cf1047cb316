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
}
