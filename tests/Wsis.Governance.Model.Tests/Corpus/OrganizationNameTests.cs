namespace Wsis.Governance.Tests.Corpus;

/// <summary>Organizations found by the names that people write.</summary>
public class OrganizationNameTests
{
    [Theory]
    [InlineData("the General Assembly", "general-assembly")]
    [InlineData("ASSEMBLEE GENERALE", "general-assembly")]
    [InlineData("la Asamblea General", "general-assembly")]
    [InlineData("secretary general", "secretary-general")]
    [InlineData(" ITU ", "itu")]
    [InlineData("u.i.t.", "itu")]
    [InlineData("UN Women", "un-women")]
    [InlineData("Conseil de sécurité", "security-council")]
    [InlineData("Совет Безопасности", "security-council")]
    [InlineData("UNSC", "security-council")]
    [InlineData("HRC", "human-rights-council")]
    [InlineData("人权理事会", "human-rights-council")]
    public void A_name_is_found_without_its_accents_hyphens_points_and_article(string name, string id) =>
        ReferenceData.Corpus.FindOrganization(name)!.IdText.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("the")]
    [InlineData("No Such Body")]
    public void Other_words_find_no_organization(string name) =>
        ReferenceData.Corpus.FindOrganization(name).Should().BeNull();

    [Fact]
    public void The_exact_name_comes_first()
    {
        var first = ReferenceData.Corpus.Organizations["itu"] with
        {
            Id = Id<Organization>.Parse("first"), Acronym = null, Name = LocalizedText.Create("en", "Re-form"), OtherNames = [],
        };
        var second = first with { Id = Id<Organization>.Parse("second"), Name = LocalizedText.Create("en", "re form") };

        WsisCorpus.Create(first, second).FindOrganization("Re form").Should().Be(second);
    }
}
