using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The Spanish words around citations, and the Portuguese ones, whose forms are close to them.</summary>
internal static class SpanishVocabulary
{
    /// <summary>The words by their roles.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Resolution, "resol*"),
        new(WordRole.Decision, "decisi*"),
        new(WordRole.Assembly, "asamblea assembleia"),
        new(WordRole.Council, "consejo"),
        new(WordRole.Security, "seguridad"),
        new(WordRole.Economic, "económico social"),
        new(WordRole.Rights, "derechos"),
        new(WordRole.Trusteeship, "fiduciaria"),
        new(WordRole.Commission, "=Comisión =Comité =Conferencia"),
        new(WordRole.OtherBody, "mundial salud ejecutivo =Europa"),
        new(WordRole.Commission | WordRole.OtherBody, "=Junta =Subcomisión"),
        new(WordRole.Connective, "en por su sus se lo fecha aprob* humanos unidas naciones"),
        new(WordRole.Connective | WordRole.OtherBody, "administración"),
        new(WordRole.Environment, "ambiente"),
        new(WordRole.Connective | WordRole.And, "y e o u"),
        new(WordRole.Connective | WordRole.To, "a al"),
        new(WordRole.Connective | WordRole.Genitive, "de del do da dos das por"),
        new(WordRole.Connective | WordRole.Article, "la las los el"),
        new(WordRole.Particular, "en particular especial su sus los el"),
        new(WordRole.Adoption, "aprob* adopt* sin votación consenso unanimidad"),
        new(WordRole.Between, "parte dispositiva siguiente siguientes titulada titulado sobre relativa relativo"),
        new(WordRole.Document, "documento informe nota carta"),
        new(WordRole.PointsBack, "esa esta dicha ese dicho mencionada citada susodicha"),
        new(WordRole.Possessive, "su sus"),
        new(WordRole.Paragraph, "párr*"),
        new(WordRole.Subparagraph, "apartado apartados inciso incisos letra letras alínea alíneas"),
        new(WordRole.Connective | WordRole.Annex, "anex*"),
        new(WordRole.Section, "sección secciones secc"),
        new(WordRole.Addenda, "adición adiciones"),
        new(WordRole.Draft, "proyecto*"),
        new(WordRole.OtherPart, "preámbulo capítulo capítulos"),
        new(WordRole.NotCited, "artículo artículos tema temas reglamento ley decreto directiva "
                + "observación convenidas"),
        new(WordRole.Connective | WordRole.Month, MonthNames.Spanish),
    ];

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("nez",
        [
            new("Agenda de Tú", "nez", OutcomeIds.Agenda),
            new("Programa de Acciones de Tú", "nez", OutcomeIds.Agenda),
            new("Compromiso de Tú", "nez", OutcomeIds.Commitment),
        ]),
        new("Ginebra",
        [
            new("Declaración de Principios de ", "Ginebra", OutcomeIds.Declaration),
            new("Plan de Acción de ", "Ginebra", OutcomeIds.Plan),
        ]),
    ];
}
