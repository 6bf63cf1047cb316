namespace Wsis.Governance.Tests.Citations;

public class OutcomeNameTests
{
    [Theory]
    [InlineData("tunis-agenda", "Tunis Agenda|Agenda de Tunis|agenda de Tunis|Agenda de Túnez|Тунисская программа|Тунисской программы|Тунисскую программу|тунисской программе|突尼斯议程|信息社会突尼斯议程|جدول أعمال تونس|برنامج عمل تونس")]
    [InlineData("tunis-commitment", "Tunis Commitment|Engagement de Tunis|Compromiso de Túnez|Тунисское обязательство|Тунисского обязательства|Тунисском обязательстве|突尼斯承诺|التزام تونس")]
    [InlineData("geneva-declaration", "Geneva Declaration of Principles|Déclaration de principes de Genève|Déclaration de Principes de Genève|Declaración de Principios de Ginebra|Женевская декларация принципов|Женевской декларации принципов|日内瓦原则宣言|إعلان مبادئ جنيف")]
    [InlineData("geneva-plan", "Geneva Plan of Action|Plan d'action de Genève|Plan d\u2019Action de Genève|Plan de Acción de Ginebra|Женевский план действий|Женевского плана действий|日内瓦行动计划|خطة عمل جنيف")]
    public void Each_document_is_known_by_its_names(string id, string names)
    {
        foreach (var name in names.Split('|'))
        {
            var match = CitationScanner.Scan($"… {name}，").Should().ContainSingle("{0} is a name", name).Subject;

            match.OutcomeDocument.ToString().Should().Be(id, "{0} is its name", name);
            match.Offset.Should().Be(2);
            name.Should().StartWith(match.Text);
            name[match.Text.Length..].Should().BeOneOf(["", "а", "е", "о", "ы", "у"], "only the ending of a case is left out");
        }
    }

    [Theory]
    [InlineData("the Agenda of Tunis")]
    [InlineData("Tunis Agend")]
    [InlineData("Tunis, Agenda")]
    [InlineData("Geneva Declaration")]
    [InlineData("Geneva")]
    [InlineData("Plan de Genève")]
    [InlineData("de Tunis")]
    [InlineData("тунисск")]
    [InlineData("突尼斯")]
    [InlineData("تونس")]
    public void Less_than_the_name_is_no_name(string text) =>
        CitationScanner.Scan(text).Select(match => match.Text).Should().BeEmpty();

    [Theory]
    [InlineData("Tunis agendas", "Tunis agenda")]
    [InlineData("Tunis\nAgenda", "Tunis\nAgenda")]
    [InlineData("Tunis \u00A0 Agenda", "Tunis \u00A0 Agenda")]
    [InlineData("l'Agenda de  Tunis", "Agenda de  Tunis")]
    [InlineData("جدول  أعمال\u00A0تونس", "جدول  أعمال\u00A0تونس")]
    public void Spaces_and_breaks_may_stand_in_a_name(string text, string printed) =>
        CitationScanner.Scan(text).Single().Text.Should().Be(printed);

    [Fact]
    public void All_names_of_a_text_are_found_in_order()
    {
        const string Text = "Tunis Agenda, Geneva Plan of Action, Tunis Commitment; Тунисская программа, جدول أعمال تونس, "
            + "突尼斯承诺, Agenda de Túnez, Тунисское обязательство, التزام تونس, 突尼斯议程";

        CitationScanner.Scan(Text).Select(match => match.OutcomeDocument.ToString()).Should().Equal(
            "tunis-agenda", "geneva-plan", "tunis-commitment", "tunis-agenda", "tunis-agenda",
            "tunis-commitment", "tunis-agenda", "tunis-commitment", "tunis-commitment", "tunis-agenda");
    }

    [Theory]
    [InlineData("Tunis Agenda for the Information Society", ", para. 72", "72")]
    [InlineData("Tunis Agenda for the information society", ", paragraphs 68 to 71", "68-71")]
    [InlineData("Tunis Commitment of the World Summit on the Information Society", " (para. 10)", "10")]
    [InlineData("Geneva Plan of Action of the World Summit on the Information Society", ", para. 8", "8")]
    [InlineData("Geneva Action Plan", ", para. 8", "8")]
    [InlineData("Agenda de Tunis pour la société de l’information", ", par. 72", "72")]
    [InlineData("Agenda de Túnez para la Sociedad de la Información", ", párr. 72", "72")]
    [InlineData("Тунисская программа для информационного общества", ", п. 72", "72")]
    [InlineData("برنامج عمل تونس بشأن مجتمع المعلومات", "، الفقرة 72", "72")]
    [InlineData("信息社会突尼斯议程", "第72段", "72")]
    public void The_full_name_belongs_to_the_citation(string name, string place, string paragraphs)
    {
        var match = CitationScanner.Scan(name + place).Single();

        (match.Text, match.Paragraphs.ToString()).Should().Be((name, paragraphs));
    }
}
