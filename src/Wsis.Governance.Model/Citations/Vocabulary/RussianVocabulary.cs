using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The Russian words around citations.</summary>
internal static class RussianVocabulary
{
    /// <summary>The words by their roles.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Resolution, "резолюци*"),
        new(WordRole.Decision, "решени*"),
        new(WordRole.Assembly, "ассамбле* =ГА"),
        new(WordRole.Council, "совет*"),
        new(WordRole.Security, "безопасност*"),
        new(WordRole.Economic, "экономическ* социальн*"),
        new(WordRole.Rights, "прав* человек*"),
        new(WordRole.Trusteeship, "опек*"),
        new(WordRole.OtherBody, "управляющ* исполнительн* всемирн* =Европ*"),
        new(WordRole.Environment, "окружающ*"),
        new(WordRole.Commission, "комисси* комитет* =Конференци*"),
        new(WordRole.Commission | WordRole.OtherBody, "подкомисси* здравоохранени*"),
        new(WordRole.Connective, "генеральн* организаци* объединенн* наци* принят* год* от в о к с"),
        new(WordRole.Connective | WordRole.And, "и или"),
        new(WordRole.Connective | WordRole.To, "по"),
        new(WordRole.Plenary, "генеральн*"),
        new(WordRole.Particular, "в частности особенно его"),
        new(WordRole.Adoption, "принят* без голосования консенсусом единогласно"),
        new(WordRole.PointsBack, "вышеупомянут* упомянут* указанн*"),
        new(WordRole.Between, "постановляющ* част* последующ* озаглавлен* об"),
        new(WordRole.Document, "документ* доклад* записк* письм*"),
        new(WordRole.Inserted, "бис тер"),
        new(WordRole.Possessive, "своей своих своем"),
        new(WordRole.Paragraph, "пункт* пп п"),
        new(WordRole.Subparagraph, "подпункт*"),
        new(WordRole.Annex, "приложени*"),
        new(WordRole.Section, "раздел*"),
        new(WordRole.Addenda, "добавлени*"),
        new(WordRole.Draft, "проект*"),
        new(WordRole.OtherPart, "преамбул* глав*"),
        new(WordRole.NotCited, "стать* закон* указ* вывод*"),
        new(WordRole.Connective | WordRole.Month, MonthNames.Russian),
    ];

    /// <summary>"ter", a paragraph between two numbers; the other word is "bis".</summary>
    public const string Third = "тер";

    /// <summary>The words for "year" after a date.</summary>
    public static readonly string[] Years = ["года", "год", "г"];

    /// <summary>Letters of subparagraphs, in the order of the Latin letters.</summary>
    public const string Subparagraphs = "абвгдежзиклмнопрстуфхцчшщ";

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("унисск",
        [
            new("Т", "унисская программа", OutcomeIds.Agenda),
            new("Т", "унисской программ", OutcomeIds.Agenda),
            new("Т", "унисскую программу", OutcomeIds.Agenda),
            new("Т", "унисское обязательств", OutcomeIds.Commitment),
            new("Т", "унисского обязательств", OutcomeIds.Commitment),
            new("Т", "унисском обязательств", OutcomeIds.Commitment),
            new("Т", "унисскому обязательств", OutcomeIds.Commitment),
            new("Т", "унисским обязательств", OutcomeIds.Commitment),
        ]),
        new("еневск",
        [
            new("Ж", "еневская декларация принципов", OutcomeIds.Declaration),
            new("Ж", "еневской декларации принципов", OutcomeIds.Declaration),
            new("Ж", "еневскую декларацию принципов", OutcomeIds.Declaration),
            new("Ж", "еневской декларацией принципов", OutcomeIds.Declaration),
            new("Ж", "еневский план действий", OutcomeIds.Plan),
            new("Ж", "еневского плана действий", OutcomeIds.Plan),
            new("Ж", "еневскому плану действий", OutcomeIds.Plan),
            new("Ж", "еневским планом действий", OutcomeIds.Plan),
            new("Ж", "еневском плане действий", OutcomeIds.Plan),
        ]),
    ];
}
