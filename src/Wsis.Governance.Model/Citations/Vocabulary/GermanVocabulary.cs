namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The German words around citations: the United Nations translate resolutions into German, although it is no
/// official language.</summary>
internal static class GermanVocabulary
{
    /// <summary>The words by their roles.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Decision, "beschl*"),
        new(WordRole.Assembly, "generalversammlung"),
        new(WordRole.Council | WordRole.Security, "sicherheitsrat*"),
        new(WordRole.Council | WordRole.Rights, "menschenrechtsrat*"),
        new(WordRole.Connective | WordRole.Genitive, "der des"),
        new(WordRole.Connective, "vom"),
        new(WordRole.Connective | WordRole.And, "und"),
        new(WordRole.Paragraph, "ziffer*"),
        new(WordRole.Connective | WordRole.Month, "januar februar märz mai juni juli oktober dezember"),
    ];
}
