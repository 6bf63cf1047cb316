namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The Chinese words around citations. Chinese has no spaces: a word is known by the end of the text before
/// a place.</summary>
internal static class ChineseVocabulary
{
    /// <summary>The characters in which one of the names below ends.</summary>
    public const string LastCharacters = "会會案议議局";

    /// <summary>Names of organs and documents, longer ones before those that they end with.</summary>
    public static readonly (string Name, WordRole Role)[] Names =
    [
        ("环境大会", WordRole.Assembly | WordRole.Environment),
        ("人居大会", WordRole.Assembly | WordRole.Habitat),
        ("卫生大会", WordRole.Assembly | WordRole.OtherBody),
        ("缔约方大会", WordRole.Commission),
        ("大会", WordRole.Assembly),
        ("大會", WordRole.Assembly),
        ("安理会", WordRole.Council | WordRole.Security),
        ("安理會", WordRole.Council | WordRole.Security),
        ("安全理事会", WordRole.Council | WordRole.Security),
        ("安全理事會", WordRole.Council | WordRole.Security),
        ("社会理事会", WordRole.Council | WordRole.Economic),
        ("社會理事會", WordRole.Council | WordRole.Economic),
        ("经社理事会", WordRole.Council | WordRole.Economic),
        ("人权理事会", WordRole.Council | WordRole.Rights),
        ("人权委员会", WordRole.Commission | WordRole.Rights),
        ("托管理事会", WordRole.Council | WordRole.Trusteeship),
        ("理事会", WordRole.Council),
        ("委员会", WordRole.Commission),
        ("执行局", WordRole.Commission),
        ("决议案", WordRole.Resolution),
        ("決議案", WordRole.Resolution),
        ("决议", WordRole.Resolution),
        ("決議", WordRole.Resolution),
    ];

    /// <summary>The sign after the numbers of resolutions.</summary>
    public const string NumberSigns = "号號";

    /// <summary>The character before the number of a paragraph or resolution.</summary>
    public const char Ordinal = '第';

    /// <summary>"year", after its number.</summary>
    public const char Year = '年';

    /// <summary>"month", after its number.</summary>
    public const char Month = '月';

    /// <summary>"day", after its number.</summary>
    public const char Day = '日';

    /// <summary>"paragraph", after the number.</summary>
    public const char Paragraph = '段';

    /// <summary>"subparagraph", after the letter.</summary>
    public static readonly string[] Subparagraphs = ["分段", "项"];

    /// <summary>"section", after the number.</summary>
    public const char Section = '节';

    /// <summary>"operative part", before a paragraph.</summary>
    public const string Operative = "执行部分";

    /// <summary>"annex", before the number.</summary>
    public const string Annex = "附件";

    /// <summary>The words for documents after a number.</summary>
    public static readonly (string Name, SymbolKind Kind)[] KindsAfter =
    [
        ("决议", SymbolKind.Resolution),
        ("決議", SymbolKind.Resolution),
        ("决定", SymbolKind.Decision),
        ("決定", SymbolKind.Decision),
    ];

    /// <summary>The words for documents that are neither, after the sign of a symbol.</summary>
    public static readonly string[] DocumentsAfter = ["文件", "报告"];

    /// <summary>The characters between the numbers of a list that has one sign at its end.</summary>
    public const string InList = "、和及与或至，第 ";

    /// <summary>"and" and "to", one character each.</summary>
    public const string Ands = "和及与或";

    /// <summary>"to" within a range.</summary>
    public const char To = '至';

    /// <summary>The cyclical characters that stand for Latin letters from A on.</summary>
    public const string Letters = "甲乙丙丁戊己庚辛";

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("突尼斯",
        [
            new("信息社会", "突尼斯议程", OutcomeIds.Agenda),
            new("", "突尼斯议程", OutcomeIds.Agenda),
            new("", "突尼斯承诺", OutcomeIds.Commitment),
        ]),
        new("日内瓦",
        [
            new("", "日内瓦原则宣言", OutcomeIds.Declaration),
            new("", "日内瓦行动计划", OutcomeIds.Plan),
        ]),
    ];
}
