using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Reference;

/// <summary>Organizations are found by their names as texts print them.</summary>
public class OrganizationNamesTests
{
    [Theory]
    [InlineData("United Nations Children's Fund", "unicef")]
    [InlineData("the United Nations Children’s Fund", "unicef")]
    [InlineData("UNITED NATIONS CHILDREN’S FUND", "unicef")]
    [InlineData("UNICEF", "unicef")]
    [InlineData("Secretary-General", "secretary-general")]
    [InlineData("Secretary\u2011General", "secretary-general")]
    [InlineData("Secretary General", "secretary-general")]
    [InlineData("WHO", "who")]
    public void A_name_leads_to_its_organization(string name, string id)
    {
        OrganizationNames.Reference.TryFind(name, out var found).Should().BeTrue();
        found.ToString().Should().Be(id);
        ReferenceData.Corpus.Organizations[found].Should().NotBeNull();
    }

    [Theory]
    [InlineData("who")]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("Office of Boats")]
    public void Other_words_lead_to_none(string name) =>
        OrganizationNames.Reference.TryFind(name, out _).Should().BeFalse();

    [Fact]
    public void A_name_in_the_reference_data_is_of_one_organization() =>
        ReferenceData.Corpus.Organizations
            .SelectMany(static one => new[] { one.Acronym ?? one.IdText }
                .Concat(one.Name.Texts).Concat(one.OtherNames.SelectMany(static other => other.Texts))
                .Select(name => (Key: NameKey.OfName(name), one.Id)))
            .GroupBy(static pair => pair.Key, static pair => pair.Id)
            .Where(static group => group.Distinct().Count() > 1)
            .Select(static group => group.Key)
            .ShouldBeEmpty("FindOrganization would find the first of them");

    [Fact]
    public void A_name_that_two_organizations_have_leads_to_neither()
    {
        Organization Lake(string id) => new()
        {
            Id = Id<Organization>.Parse(id),
            Name = LocalizedText.Create("en", "Lake Office"),
            Kind = OrganizationKind.Office,
            Group = StakeholderGroup.IntergovernmentalOrganization,
        };

        new OrganizationNames([Lake("a"), Lake("b")]).TryFind("Lake Office", out _).Should().BeFalse();
        new OrganizationNames([Lake("a")]).TryFind("Lake Office", out _).Should().BeTrue();
    }

    [Fact]
    public void Every_name_of_the_reference_data_that_one_organization_has_is_found() =>
        OrganizationNames.Reference.Printed
            .GroupBy(pair => pair.Key)
            .Where(group => group.Select(pair => pair.Value).Distinct().Count() == 1)
            .Where(group => !OrganizationNames.Reference.TryFind(group.Key, out var _))
            .Select(group => group.Key).Should().BeEmpty();
}
