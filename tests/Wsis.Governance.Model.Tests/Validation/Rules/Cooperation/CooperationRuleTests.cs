using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Cooperation;

/// <summary>Mechanisms, positions, issues and proposals: 6001 to 6008.</summary>
public class CooperationRuleTests
{
    [Theory]
    [InlineData("proposed", "2011", false)]
    [InlineData("proposed", null, true)]
    [InlineData("existing", "2011", true)]
    [InlineData("abandoned", "2011", true)]
    public void A_mechanism_only_proposed_was_not_established(string standing, string? established, bool silent) =>
        IsSilent(
            "WSIS6001",
            Mechanism("m") with
            {
                Standing = Code<MechanismStanding>.Parse(standing),
                Established = established is null ? default : PartialDate.Parse(established),
            }).Should().Be(silent);

    [Theory]
    [InlineData("cooperationMechanism", "m", false)]
    [InlineData("cooperationMechanism", "other", true)]
    [InlineData("organization", "m", true)]
    public void A_mechanism_is_modelled_on_another(string type, string id, bool silent) =>
        IsSilent(
            "WSIS6002",
            Mechanism("m") with
            {
                ModelledOn = new RecordRef { Type = Code<RecordType>.Parse(type), Id = Id<Record>.Parse(id) },
            }).Should().Be(silent);

    [Fact]
    public void A_holder_is_named_by_group_or_by_place()
    {
        var position = Position("many");
        Places("WSIS6003", position).Should().Equal("/records/0/heldBy");
        IsSilent("WSIS6003", position with { Sources = [Place] }).Should().BeTrue();
        IsSilent("WSIS6003", Position("many", StakeholderGroup.CivilSociety)).Should().BeTrue();
    }

    [Theory]
    [InlineData("many", false)]
    [InlineData("most", false)]
    [InlineData("some", true)]
    [InlineData("broadAgreement", true)]
    [InlineData("hardlyAny", true)]
    public void Many_of_whom_is_worth_a_note(string quantifier, bool silent)
    {
        IsSilent("WSIS6004", Position(quantifier) with { Sources = [Place] }).Should().Be(silent);
        IsSilent("WSIS6004", Position(quantifier, StakeholderGroup.Government) with { Sources = [Place] }).Should().BeTrue();
        IsSilent("WSIS6004", Position(quantifier)).Should().BeTrue("WSIS6003 speaks of that");
    }

    [Fact]
    public void An_issue_is_not_within_itself()
    {
        Places("WSIS6005", Issue("a", "a")).Should().Equal("/records/0/broader");
        Places("WSIS6005", Issue("a", "b"), Issue("b", "a")).Should().Equal("/records/1/broader");
        IsSilent("WSIS6005", Issue("a", "c"), Issue("b", "c"), Issue("c", "absent")).Should().BeTrue();
    }

    [Fact]
    public void A_proposal_is_about_public_policy()
    {
        var proposal = Proposal(ProposalKind.Commitment) with
        {
            Issues = [Id<PolicyIssue>.Parse("a"), Id<PolicyIssue>.Parse("b")],
        };
        Places("WSIS6006", proposal, Issue("a", null), Issue("b", null) with { OutOfScope = true })
            .Should().Equal("/records/0/issues/1");
        IsSilent("WSIS6006", proposal, Issue("b", null) with { OutOfScope = false }).Should().BeTrue();
    }

    [Fact]
    public void A_proposed_mechanism_does_not_exist_yet()
    {
        var proposal = Proposal(ProposalKind.Mechanism) with { Mechanism = Id<CooperationMechanism>.Parse("m") };
        var existing = Mechanism("m") with { Standing = MechanismStanding.Existing };
        Places("WSIS6007", proposal, existing).Should().Equal("/records/0/mechanism");
        IsSilent("WSIS6007", proposal, Mechanism("m")).Should().BeTrue();
        IsSilent("WSIS6007", proposal with { Kind = ProposalKind.Process }, existing).Should().BeTrue();
        IsSilent("WSIS6007", proposal).Should().BeTrue();
    }

    [Theory]
    [InlineData("bilateral", "icann", false)]
    [InlineData("bilateral", "icann icann", false)]
    [InlineData("bilateral", "icann unesco", true)]
    [InlineData("bilateral", "", true)]
    [InlineData("multistakeholder", "icann", true)]
    public void Bilateral_is_between_two(string nature, string parties, bool silent) =>
        IsSilent(
            "WSIS6008",
            Mechanism("m") with
            {
                Nature = Code<MechanismNature>.Parse(nature),
                OperatedBy =
                [
                    .. parties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Id<Organization>.Parse),
                ],
            }).Should().Be(silent);

    private static SourceReference Place => new() { Document = DocumentRef.Parse("A/66/77-E/2011/103") };

    private static CooperationMechanism Mechanism(string id) => new()
    {
        Id = Id<CooperationMechanism>.Parse(id),
        Name = LocalizedText.Create("en", id),
        Nature = MechanismNature.Intergovernmental,
        Standing = MechanismStanding.Proposed,
    };

    private static PolicyIssue Issue(string id, string? broader) => SampleRecords.Issue(id) with
    {
        Broader = broader is null ? default : Id<PolicyIssue>.Parse(broader),
    };

    private static Proposal Proposal(Code<ProposalKind> kind) => new()
    {
        Id = Id<Proposal>.Parse("p"),
        Title = LocalizedText.Create("en", "A proposal"),
        Kind = kind,
    };

    private static Position Position(string quantifier, params Code<StakeholderGroup>[] groups) => new()
    {
        Id = Id<Position>.Parse("position"),
        Subject = new RecordRef { Type = RecordType.Proposal, Id = Id<Record>.Parse("p") },
        Stance = Stance.Supports,
        Statement = LocalizedText.Create("en", "Yes."),
        HeldBy = new PositionHolders { Quantifier = Code<Quantifier>.Parse(quantifier), Groups = [.. groups] },
    };
}
