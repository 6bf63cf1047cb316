using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Validation.Engine;

/// <summary>All rules of the default set allocate nothing for a record without a finding: for records like those of the
/// benchmarks.</summary>
public class ValidationAllocationTests
{
    private static readonly LocalizedText bilingual = LocalizedText.Create(
        ("en", "Open consultations of all stakeholders"), ("fr", "Des consultations ouvertes de tous les acteurs"));

    private static readonly ValueList<SourceReference> sources =
    [
        Source("A/RES/60/252", "11", "en"), Source("E/RES/2010/2", "24", "es"), Source("A/66/77", "3", "zh-Hant"),
    ];

    [Theory]
    [InlineData("A/RES/65/141", "generalAssembly", 66)]
    [InlineData("E/RES/2010/2", "economicAndSocialCouncil", 2011)]
    public void A_mandate_without_a_finding_is_checked_without_allocating(string symbol, string organ, int session)
    {
        var mandate = Mandate(symbol, organ, session);
        mandate.Validate().Findings.Should().BeEmpty();

        Allocation.Of(() => mandate.Validate()).Should().Be(0);
    }

    [Fact]
    public void A_contribution_without_a_finding_is_checked_without_allocating()
    {
        var contribution = Contribution();
        contribution.Validate().Findings.Should().BeEmpty();

        Allocation.Of(() => contribution.Validate()).Should().Be(0);
    }

    private static Mandate Mandate(string symbol, string organ, int session) => new()
    {
        Id = Id<Mandate>.Parse("consultation"),
        Title = bilingual,
        Instrument = Citation(symbol, "24"),
        IssuedBy = Code<Organ>.Parse(organ),
        Basis = [Citation("tunis-agenda", "71")],
        Verb = OperativeVerb.Invites,
        Addressees = [Addressee.Parse("secretary-general"), Addressee.Parse("united-nations")],
        Task = bilingual,
        Participants = [StakeholderGroup.Government, StakeholderGroup.CivilSociety],
        Deadline = PartialDate.Parse("2011-03"),
        Reporting = new Reporting { To = [Code<Organ>.Parse(organ)], Session = session },
        Status = MandateStatus.Active,
        Follows = [Id<Mandate>.Parse("earlier")],
        Sources = sources,
    };

    private static Contribution Contribution() => new()
    {
        Id = Id<Contribution>.Parse("contribution"),
        Consultation = Id<Consultation>.Parse("consultation"),
        Contributor = Id<Organization>.Parse("organization"),
        Group = StakeholderGroup.CivilSociety,
        Mode = ContributionMode.Written,
        Submitted = PartialDate.Parse("2010-11-08"),
        Language = LanguageTag.English,
        Document = DocumentSymbol.Parse("A/65/5"),
        Issues = [Id<PolicyIssue>.Parse("issue-1"), Id<PolicyIssue>.Parse("issue-2"), Id<PolicyIssue>.Parse("issue-3")],
        Positions = [Id<Position>.Parse("position-1"), Id<Position>.Parse("position-2")],
        Sources = sources,
    };

    private static SourceReference Source(string document, string paragraph, string language) => new()
    {
        Document = DocumentRef.Parse(document),
        Paragraph = ParagraphSet.Parse(paragraph),
        Language = LanguageTag.Parse(language),
        Note = "Seen in print.",
    };
}
