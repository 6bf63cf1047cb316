using Wsis.Governance.Citations;

namespace Wsis.Governance.Tests.Citations;

/// <summary>What each word around a number means, in each language; words that only begin alike mean nothing.</summary>
public class WordLexiconTests
{
    [Theory]
    [InlineData("Resolution", "resolution resolutions resolución résolution RÉSOLUTIONS резолюция резолюций Pезолюции قرار القرار قرارات")]
    [InlineData("Decision", "decision decisions decisión décision décisions решение решения مقرر المقرر مقررات")]
    [InlineData("Assembly", "assembly Assemblée asamblea assembleia Ассамблея Ассамблеи الجمعية للجمعية وللجمعية")]
    [InlineData("Council", "council conseil consejo Совет Совета مجلس المجلس ومجلس بالمجلس")]
    [InlineData("Security", "security sécurité seguridad безопасности Безопасность الأمن")]
    [InlineData("Economic", "economic économique Économique económico social экономический социальный الاقتصادي والاجتماعي")]
    [InlineData("Rights", "rights droits derechos прав человека حقوق لحقوق")]
    [InlineData("Commission", "commission commissions comisión комиссия لجنة اللجنة")]
    [InlineData("Trusteeship", "trusteeship tutelle fiduciaria опеке الوصاية")]
    [InlineData("Other", "conference conférence environment governing habitat health population narcotic narcotics")]
    [InlineData("Paragraph", "paragraph paragraphs para paras párrafo párr пункт пункты فقرة الفقرات")]
    [InlineData("Draft", "draft proyecto proyectos projet проект مشروع مشاريع")]
    [InlineData("Resolution, OfAssembly", "قرارها وقرارها بقراراتها")]
    [InlineData("Resolution, OfCouncil", "قراره لقراره")]
    [InlineData("Decision, OfAssembly", "مقررها")]
    [InlineData("Decision, OfCouncil", "مقرره")]
    public void A_word_means_its_part_of_a_citation(string role, string words) =>
        words.Split(' ').Select(word => $"{word}: {WordLexicon.RoleOf(word)}").Should()
            .Equal(words.Split(' ').Select(word => $"{word}: {role}"));

    [Theory]
    [InlineData("d de des dated December décembre diciembre")]
    [InlineData("a al and adopted aprobada annex anexo approved Administración April avril abril August août agosto")]
    [InlineData("s se son September septiembre e et enero É élu")]
    [InlineData("general générale the to human homme humanos p par por")]
    [InlineData("n no November novembre Nations naciones February février")]
    [InlineData("j je January juin juillet julio June July m me March mai mayo May marzo o of October octubre")]
    [InlineData("l les y by un united unies unidas UN")]
    [InlineData("и в Генеральной Организации Объединенных Наций принятых года")]
    [InlineData("января февраля марта апреля мая июня июля августа сентября октября ноября декабря")]
    [InlineData("من المؤرخ مؤرخة والمؤرخين المتحدة الأمم أو و العامة الإنسان إلى رقم في")]
    public void Other_words_of_a_citation_are_glue(string words) =>
        words.Split(' ').Where(word => WordLexicon.RoleOf(word) != WordRole.Glue).Should().BeEmpty();

    [Theory]
    [InlineData("report right resort decide droit derecho drafts dates disarmament")]
    [InlineData("assemblies agenda articles councils consejos conseils conflict securities social-")]
    [InlineData("economics enero1 envoy generally governed trust there they tutelles")]
    [InlineData("habitats healthy humane peace papers popular projects narration notes nationals")]
    [InlineData("fiduciary facts justice mandate other legal year both under unity marvellously zone question")]
    [InlineData("доклад сессия страны документ")]
    [InlineData("تقرير وتقرير جمعية أمنية تنفيذ الوثيقة منظمة مجالس")]
    [InlineData("大 会 1 _")]
    public void A_word_that_only_looks_like_one_means_nothing(string words) =>
        words.Split(' ').Where(word => WordLexicon.RoleOf(word) != WordRole.None).Should().BeEmpty();

    [Fact]
    public void No_word_means_nothing() => WordLexicon.RoleOf("").Should().Be(WordRole.None);

    [Theory]
    [InlineData("ألف الف باء بآء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين", "AABBCDEFGHIJKLMNO")]
    [InlineData("وألف وباء وجيم ودال وهاء وواو وزاي وحاء وطاء وياء وكاف ولام وميم ونون وسين", "ABCDEFGHIJKLMNO")]
    [InlineData("فباء شين وو ألفا", "\0\0\0\0")]
    public void Arabic_names_of_letters_stand_for_latin_ones(string words, string letters) =>
        string.Concat(words.Split(' ').Select(word => ArabicWords.LetterOf(word))).Should().Be(letters);
}
