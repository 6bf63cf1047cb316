using System.Globalization;
using NodaTime;

namespace Wsis.Governance.Tests.Records;

public sealed class PrintedTests
{
    public static TheoryData<string> Names => ContractType.Names;

    [Fact]
    public void Stated_members_are_printed_by_name() =>
        new Citation { Document = DocumentRef.Parse("A/RES/60/252"), Paragraphs = ParagraphSet.Create(8) }.ToString()
            .Should().Be("Citation { Document = A/RES/60/252, Paragraphs = 8 }");

    [Fact]
    public void Members_not_stated_are_not_printed() =>
        new Citation { Document = DocumentRef.Parse("tunis-agenda"), UnknownMembers = [new("x-note", "[1]")] }
            .ToString().Should().Be("Citation { Document = tunis-agenda, x-note = [1] }");

    [Fact]
    public void An_object_without_members_is_a_pair_of_braces() =>
        new Reporting().ToString().Should().Be("Reporting { }");

    [Fact]
    public void Lists_are_in_brackets_and_nested_objects_in_braces() =>
        new TallyRow
        {
            Groups = [StakeholderGroup.Government, StakeholderGroup.CivilSociety],
            Counts = [1, -2],
            Total = -1,
        }.ToString().Should().Be("TallyRow { Groups = [government, civilSociety], Counts = [1, -2], Total = -1 }");

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_stated_member_is_printed(string type)
    {
        var shaped = ContractType.Named(type);
        var text = FilledObjects.Of(shaped.Type, 1).ToString();

        text.Should().StartWith($"{shaped.Type.Name} {{ ").And.EndWith(" }")
            .And.ContainAll(shaped.MemberProperties.Select(property => $"{property.Name} = "));
    }

    [Fact]
    public void Printing_does_not_depend_on_the_culture()
    {
        var document = FilledObjects.Of<OutcomeDocument>(1) with
        {
            Adopted = new LocalDate(2005, 11, 18),
            ParagraphCount = -1,
        };
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.DateTimeFormat.LongDatePattern = "yy/dd/MM";

        Cultures.Under(culture, document.ToString).Should()
            .Contain("Adopted = 2005-11-18").And.Contain("ParagraphCount = -1");
    }
}
