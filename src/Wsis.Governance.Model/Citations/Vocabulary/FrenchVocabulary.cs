using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The French words around citations.</summary>
internal static class FrenchVocabulary
{
    /// <summary>The words by their roles.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Resolution, "résol* rés"),
        new(WordRole.Decision, "décisi*"),
        new(WordRole.Assembly, "assemblée =AG"),
        new(WordRole.Council, "conseil"),
        new(WordRole.Security, "sécurité"),
        new(WordRole.Economic, "économique"),
        new(WordRole.Rights, "droits"),
        new(WordRole.Trusteeship, "tutelle"),
        new(WordRole.Commission, "=Commission =Comité =Conférence"),
        new(WordRole.OtherBody, "administration mondiale exécutif"),
        new(WordRole.Environment, "environnement"),
        new(WordRole.Connective, "au aux en sur sa ses son se date adopt* générale homme unies"),
        new(WordRole.Connective | WordRole.And, "et ou"),
        new(WordRole.Connective | WordRole.To, "à"),
        new(WordRole.Connective | WordRole.Genitive, "de du des d par"),
        new(WordRole.Connective | WordRole.Article, "la l le les"),
        new(WordRole.Plenary, "générale"),
        new(WordRole.Particular, "en particulier notamment ses son le les aux au"),
        new(WordRole.Adoption, "adopt* sans vote consensus unanimité"),
        new(WordRole.Between, "dispositif suivant suivants intitulée intitulé relative relatif"),
        new(WordRole.Document, "document rapport note lettre"),
        new(WordRole.PointsBack, "cette celle ladite laquelle susmentionnée précitée susvisée"),
        new(WordRole.Possessive, "sa ses"),
        new(WordRole.Paragraph, "par"),
        new(WordRole.Subparagraph, "alinéa alinéas"),
        new(WordRole.Connective | WordRole.Annex, "annexe annexes"),
        new(WordRole.Addenda, "additif additifs"),
        new(WordRole.Draft, "projet"),
        new(WordRole.OtherPart, "préambule partie parties chapitre chapitres"),
        new(WordRole.NotCited, "règlement loi décret directive concertées observation observations"),
        new(WordRole.Connective | WordRole.Month, MonthNames.French),
    ];

    /// <summary>"alinéa", with a point.</summary>
    public const string Subparagraph = "al";

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("Tunis",
        [
            new("Agenda de ", "Tunis", OutcomeIds.Agenda),
            new("Engagement de ", "Tunis", OutcomeIds.Commitment),
        ]),
        new("nève",
        [
            new("Déclaration de Principes de Ge", "nève", OutcomeIds.Declaration),
            new("Plan d'Action de Ge", "nève", OutcomeIds.Plan),
        ]),
    ];
}
