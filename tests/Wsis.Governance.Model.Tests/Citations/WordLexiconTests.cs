using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Tests.Citations;

/// <summary>What each word around a number means, in each language; words that only begin alike mean nothing.</summary>
public class WordLexiconTests
{
    private const WordRole Cited = WordRole.Resolution | WordRole.Decision | WordRole.Assembly | WordRole.Council
        | WordRole.Security | WordRole.Economic | WordRole.Rights | WordRole.Commission | WordRole.Trusteeship
        | WordRole.Paragraph | WordRole.Connective | WordRole.Environment | WordRole.Habitat;

    [Theory]
    [InlineData("Resolution", "resolution resolutions resolución résolution RÉSOLUTIONS резолюция резолюций Pезолюции قرار القرار قرارات")]
    [InlineData("Decision", "decision decisions decisión décision décisions решение решения مقرر المقرر مقررات")]
    [InlineData("Assembly", "assembly Assemblée asamblea assembleia Ассамблея Ассамблеи الجمعية للجمعية وللجمعية")]
    [InlineData("Council", "council conseil consejo Совет Совета مجلس المجلس ومجلس بالمجلس")]
    [InlineData("Security", "security sécurité seguridad безопасности Безопасность الأمن")]
    [InlineData("Economic", "economic économique Économique económico social экономический социальный الاقتصادي والاجتماعي")]
    [InlineData("Rights", "rights droits derechos прав человека حقوق لحقوق")]
    [InlineData("Commission", "Commission COMMISSION Comisión Комиссия لجنة اللجنة")]
    [InlineData("Trusteeship", "trusteeship tutelle fiduciaria опеке الوصاية")]
    [InlineData("OtherBody", "governing health national")]
    [InlineData("Environment", "Environment")]
    [InlineData("Habitat", "Habitat")]
    [InlineData("NotCited", "article Act comment conclusions artículo règlement статья المادة")]
    [InlineData("Paragraph", "paragraph paragraphs para paras párrafo párr пункт пункты فقرة الفقرات")]
    [InlineData("Draft", "draft proyecto proyectos projet проект مشروع مشاريع")]
    [InlineData("Resolution, OfAssembly", "قرارها وقرارها بقراراتها")]
    [InlineData("Resolution, OfCouncil", "قراره لقراره")]
    [InlineData("Decision, OfAssembly", "مقررها")]
    [InlineData("Decision, OfCouncil", "مقرره")]
    public void A_word_means_its_part_of_a_citation(string role, string words) =>
        words.Split(' ').Where(word => !WordLexicon.RoleOf(word).HasFlag(Enum.Parse<WordRole>(role)))
            .Should().BeEmpty();

    [Theory]
    [InlineData("d de des dated December décembre diciembre")]
    [InlineData("a al and adopted aprobada annex anexo approved Administración April avril abril August août agosto")]
    [InlineData("se son September septiembre e et enero")]
    [InlineData("general générale the to human homme humanos par por")]
    [InlineData("no November novembre Nations naciones February février")]
    [InlineData("January juin juillet julio June July March mai mayo May marzo o of October octubre")]
    [InlineData("l les y by united unies unidas UN")]
    [InlineData("и в Генеральной Организации Объединенных Наций принятых года")]
    [InlineData("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")]
    [InlineData("من المؤرخ مؤرخة والمؤرخين المتحدة الأمم أو و العامة الإنسان إلى رقم في")]
    public void Other_words_of_a_citation_connect(string words) =>
        words.Split(' ').Where(word => !WordLexicon.RoleOf(word).HasFlag(WordRole.Connective)).Should().BeEmpty();

    [Theory]
    [InlineData("report right resort decide droit derecho drafts dates disarmament")]
    [InlineData("assemblies agenda councils consejos conseils conflict securities social-")]
    [InlineData("economics enero1 envoy generally governed trust tutelles")]
    [InlineData("habitats healthy humane peace papers popular projects narration notes nationals")]
    [InlineData("fiduciary facts justice mandate other legal year commission conference environment habitat population under unity marvellously zone question")]
    [InlineData("доклад сессия страны документ")]
    [InlineData("تقرير وتقرير أمنية تنفيذ الوثيقة منظمة مجالس")]
    [InlineData("大 会 1 _")]
    public void A_word_that_only_looks_like_one_means_nothing(string words) =>
        words.Split(' ').Where(word => (WordLexicon.RoleOf(word) & Cited) != WordRole.None).Should().BeEmpty();

    [Fact]
    public void No_word_means_nothing() => WordLexicon.RoleOf("").Should().Be(WordRole.None);

    [Theory]
    [InlineData("ألف الف باء بآء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين", "AABBCDEFGHIJKLMNO")]
    [InlineData("وألف وباء وجيم ودال وهاء وواو وزاي وحاء وطاء وياء وكاف ولام وميم ونون وسين", "ABCDEFGHIJKLMNO")]
    [InlineData("فباء شين وو ألفا", "\0\0\0\0")]
    public void Arabic_names_of_letters_stand_for_latin_ones(string words, string letters) =>
        string.Concat(words.Split(' ').Select(word => ArabicMorphology.LetterOf(word))).Should().Be(letters);
}
