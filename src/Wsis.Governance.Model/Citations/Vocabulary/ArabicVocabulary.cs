using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>The Arabic words around citations, without what is written together with them.</summary>
internal static class ArabicVocabulary
{
    /// <summary>Letters that are written together with the word after them: conjunctions and prepositions.</summary>
    public const string Prefixes = "وفلبك";

    /// <summary>"and", written together with the word after it.</summary>
    public const char And = 'و';

    /// <summary>The article, alone and after a preposition.</summary>
    public static readonly string[] Articles = ["ال", "لل"];

    /// <summary>"its" at the end of a word, of an Assembly.</summary>
    public const string OfAssembly = "ها";

    /// <summary>"its" at the end of a word, of a Council.</summary>
    public const string OfCouncil = "ه";

    /// <summary>The abbreviation for "session" in old numbers: <c>3380 (د - 30)</c>.</summary>
    public const char Session = 'د';

    /// <summary>The abbreviation for "special" after it.</summary>
    public const string Special = "إ";

    /// <summary>The letters, and spaces between, of that abbreviation and the one for "emergency".</summary>
    public const string SpecialLetters = "إطا ";

    /// <summary>The words by their roles. "Assembly" counts with its article only.</summary>
    public static readonly Term[] Terms =
    [
        new(WordRole.Resolution, "قرار*"),
        new(WordRole.Decision, "مقرر*"),
        new(WordRole.Council, "مجلس"),
        new(WordRole.Security, "أمن"),
        new(WordRole.Economic, "اقتصادي اجتماعي"),
        new(WordRole.Rights, "حقوق"),
        new(WordRole.Commission, "لجنة"),
        new(WordRole.Trusteeship, "وصاية"),
        new(WordRole.OtherBody, "تنفيذي إدارة"),
        new(WordRole.Commission | WordRole.OtherBody, "جمعية"),
        new(WordRole.Connective, "من مؤرخ مؤرخة مؤرخين متحدة أمم عامة إنسان رقم في"),
        new(WordRole.Connective | WordRole.And, "و أو"),
        new(WordRole.Environment, "بيئة"),
        new(WordRole.Connective | WordRole.To, "إلى"),
        new(WordRole.Genitive, "من"),
        new(WordRole.Plenary, "عامة"),
        new(WordRole.Particular, "خاصة في لا ولا سيما"),
        new(WordRole.PointsBack, "هذا ذلك ذات"),
        new(WordRole.Draft, "مشروع* مشاريع*"),
        new(WordRole.OtherPart, "ديباجة فصل"),
        new(WordRole.Paragraph, "فقر*"),
        new(WordRole.Annex, "مرفق"),
        new(WordRole.Subparagraph, "فرعية فرعيتين فرعيتان"),
        new(WordRole.Inserted, "مكرر مكررا"),
        new(WordRole.Between, "منطوق صادر صادرة معنون معنونة بشأن متعلق متعلقة"),
        new(WordRole.Document, "وثيقة تقرير مذكرة رسالة"),
        new(WordRole.NotCited, "مادة قانون مرسوم استنتاجات عليها"),
        new(
            WordRole.Connective | WordRole.Month,
            "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين أول ثاني " + MonthNames.Arabic),
    ];

    /// <summary>Words that count so with the article only.</summary>
    public static readonly Term[] TermsWithArticle =
    [
        new(WordRole.Assembly, "جمعية"),
        new(WordRole.Section, "جزء فرع فرعان فرعين فروع جزآن جزأين أجزاء"),
    ];

    /// <summary>Numbers of annexes and sections, from the first: "the third", or "thirdly".</summary>
    public static readonly (string Adjective, string Adverb)[] Ordinals =
    [
        ("الأول", "أولا"), ("الثاني", "ثانيا"), ("الثالث", "ثالثا"), ("الرابع", "رابعا"), ("الخامس", "خامسا"),
        ("السادس", "سادسا"), ("السابع", "سابعا"), ("الثامن", "ثامنا"), ("التاسع", "تاسعا"), ("العاشر", "عاشرا"),
    ];

    /// <summary>The names of letters, in the order of the Latin letters that they stand for: <c>باء</c> is B.</summary>
    public static readonly string[] Letters =
    [
        "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون", "سين",
    ];

    /// <summary>Other spellings of such names.</summary>
    public static readonly (string Name, char Letter)[] OtherLetters = [("الف", 'A'), ("بآء", 'B')];

    /// <summary>Single letters of subparagraphs, in the order of the Latin letters: <c>(ب)</c> is (b).</summary>
    public const string Subparagraphs = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /// <summary>The sign that lengthens a single letter: <c>(هـ)</c>.</summary>
    public const char Lengthening = 'ـ';

    /// <summary>Names of outcome documents, by the word for the city in them.</summary>
    public static readonly OutcomePlace[] OutcomeNames =
    [
        new("تونس",
        [
            new("جدول أعمال ", "تونس", OutcomeIds.Agenda),
            new("برنامج عمل ", "تونس", OutcomeIds.Agenda),
            new("التزام ", "تونس", OutcomeIds.Commitment),
        ]),
        new("جنيف",
        [
            new("إعلان مبادئ ", "جنيف", OutcomeIds.Declaration),
            new("خطة عمل ", "جنيف", OutcomeIds.Plan),
        ]),
    ];
}
