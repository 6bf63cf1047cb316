namespace Wsis.Governance.Values;

/// <summary>The names of the outcome documents, shortest form that is theirs alone.</summary>
internal static class OutcomeNameTable
{
    private const string Agenda = "tunis-agenda";
    private const string Commitment = "tunis-commitment";
    private const string Declaration = "geneva-declaration";
    private const string Plan = "geneva-plan";

    /// <summary>Names and ids.</summary>
    public static readonly (string Name, string Id)[] Names =
    [
        ("Tunis Agenda", Agenda),
        ("Tunis Commitment", Commitment),
        ("Geneva Declaration of Principles", Declaration),
        ("Geneva Plan of Action", Plan),
        ("Agenda de Tunis", Agenda),
        ("Engagement de Tunis", Commitment),
        ("Déclaration de Principes de Genève", Declaration),
        ("Plan d'Action de Genève", Plan),
        ("Agenda de Túnez", Agenda),
        ("Compromiso de Túnez", Commitment),
        ("Declaración de Principios de Ginebra", Declaration),
        ("Plan de Acción de Ginebra", Plan),
        ("Тунисская программа", Agenda),
        ("Тунисской программ", Agenda),
        ("Тунисскую программу", Agenda),
        ("Тунисское обязательств", Commitment),
        ("Тунисского обязательств", Commitment),
        ("Тунисском обязательств", Commitment),
        ("Женевская декларация принципов", Declaration),
        ("Женевской декларации принципов", Declaration),
        ("Женевский план действий", Plan),
        ("Женевского плана действий", Plan),
        ("信息社会突尼斯议程", Agenda),
        ("突尼斯议程", Agenda),
        ("突尼斯承诺", Commitment),
        ("日内瓦原则宣言", Declaration),
        ("日内瓦行动计划", Plan),
        ("جدول أعمال تونس", Agenda),
        ("برنامج عمل تونس", Agenda),
        ("التزام تونس", Commitment),
        ("إعلان مبادئ جنيف", Declaration),
        ("خطة عمل جنيف", Plan),
    ];
}
