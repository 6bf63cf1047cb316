namespace Wsis.Governance.Citations;

/// <summary>The names of the outcome documents, shortest form that is theirs alone.</summary>
internal static class OutcomeNameTable
{
    private const string Agenda = "tunis-agenda";
    private const string Commitment = "tunis-commitment";
    private const string Declaration = "geneva-declaration";
    private const string Plan = "geneva-plan";

    /// <summary>Names in Latin letters.</summary>
    public static readonly OutcomePlace[] Latin =
    [
        new("Tunis",
        [
            new("", "Tunis Agenda", Agenda),
            new("", "Tunis Commitment", Commitment),
            new("Agenda de ", "Tunis", Agenda),
            new("Engagement de ", "Tunis", Commitment),
        ]),
        new("Geneva",
        [
            new("", "Geneva Declaration of Principles", Declaration),
            new("", "Geneva Plan of Action", Plan),
        ]),
        new("de Gen",
        [
            new("Déclaration de Principes ", "de Genève", Declaration),
            new("Plan d'Action ", "de Genève", Plan),
        ]),
        new("nez",
        [
            new("Agenda de Tú", "nez", Agenda),
            new("Compromiso de Tú", "nez", Commitment),
        ]),
        new("Ginebra",
        [
            new("Declaración de Principios de ", "Ginebra", Declaration),
            new("Plan de Acción de ", "Ginebra", Plan),
        ]),
    ];

    /// <summary>Names in Russian.</summary>
    public static readonly OutcomePlace[] Cyrillic =
    [
        new("унисск",
        [
            new("Т", "унисская программа", Agenda),
            new("Т", "унисской программ", Agenda),
            new("Т", "унисскую программу", Agenda),
            new("Т", "унисское обязательств", Commitment),
            new("Т", "унисского обязательств", Commitment),
            new("Т", "унисском обязательств", Commitment),
        ]),
        new("еневск",
        [
            new("Ж", "еневская декларация принципов", Declaration),
            new("Ж", "еневской декларации принципов", Declaration),
            new("Ж", "еневский план действий", Plan),
            new("Ж", "еневского плана действий", Plan),
        ]),
    ];

    /// <summary>Names in Chinese.</summary>
    public static readonly OutcomePlace[] Chinese =
    [
        new("突尼斯",
        [
            new("信息社会", "突尼斯议程", Agenda),
            new("", "突尼斯议程", Agenda),
            new("", "突尼斯承诺", Commitment),
        ]),
        new("日内瓦",
        [
            new("", "日内瓦原则宣言", Declaration),
            new("", "日内瓦行动计划", Plan),
        ]),
    ];

    /// <summary>Names in Arabic.</summary>
    public static readonly OutcomePlace[] Arabic =
    [
        new("تونس",
        [
            new("جدول أعمال ", "تونس", Agenda),
            new("برنامج عمل ", "تونس", Agenda),
            new("التزام ", "تونس", Commitment),
        ]),
        new("جنيف",
        [
            new("إعلان مبادئ ", "جنيف", Declaration),
            new("خطة عمل ", "جنيف", Plan),
        ]),
    ];
}
