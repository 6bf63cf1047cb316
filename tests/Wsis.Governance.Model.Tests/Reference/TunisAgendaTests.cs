namespace Wsis.Governance.Tests.Reference;

public class TunisAgendaTests
{
    [Fact]
    public void Every_paragraph_is_there_in_order_and_in_its_section()
    {
        TunisAgenda.Paragraphs.Select(static paragraph => paragraph.Number).Should().Equal(Enumerable.Range(1, 122));
        TunisAgenda.Paragraphs.GroupBy(static paragraph => paragraph.Section.ToString())
            .Select(static section => $"{section.Key} {section.First().Number}-{section.Last().Number}")
            .Should().Equal(
                "introduction 1-2", "financial-mechanisms 3-28", "internet-governance 29-82",
                "implementation-and-follow-up 83-122");
    }

    [Theory]
    [InlineData(71, "Internet governance")]
    [InlineData(1, "Introduction")]
    public void A_paragraph_knows_its_section(int number, string title) =>
        TunisAgenda.SectionOf(number).Title["en"].Should().Be(title);

    [Theory]
    [InlineData(0)]
    [InlineData(123)]
    public void A_number_outside_the_agenda_has_no_paragraph(int number) =>
        FluentActions.Invoking(() => TunisAgenda.Paragraph(number)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_roles_are_those_of_paragraphs_35_and_36() =>
        TunisAgenda.Roles.Select(static role => (role.Group, role.Basis.Paragraphs.ToString())).Should().Equal(
            (StakeholderGroup.Government, "35 (a)"),
            (StakeholderGroup.PrivateSector, "35 (b)"),
            (StakeholderGroup.CivilSociety, "35 (c)"),
            (StakeholderGroup.IntergovernmentalOrganization, "35 (d)"),
            (StakeholderGroup.InternationalOrganization, "35 (e)"),
            (StakeholderGroup.AcademicAndTechnicalCommunity, "36"));

    [Theory]
    [InlineData("ITU")]
    [InlineData("UIT")]
    [InlineData("الاتحاد الدولي للاتصالات")]
    [InlineData("international telecommunication union")]
    public void An_organization_is_found_by_any_of_its_names(string name) =>
        ReferenceData.Corpus.FindOrganization(name)!.IdText.Should().Be("itu");
}
