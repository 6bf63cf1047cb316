using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Validation.Rules.Corpus;

public sealed class LeadsToItselfTests
{
    public static TheoryData<string> Places =>
        ["/follows/0", "/renews/0", "/recalls/0", "/supersedes/0", "/updates/0", "/pursuantTo/0/document", "/parent", "/broader",
            "/subject"];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_record_that_leads_to_itself_is_reported_once_with_and_without_a_corpus(string place)
    {
        var record = LeadingToItself(place);

        var alone = Cycles(record.Validate());
        var together = Cycles(WsisCorpus.Create(record).Validate());

        alone.Should().Equal(("WSIS9014", place));
        together.Should().ContainSingle().Which.Place.Should().Be(place);
    }

    [Fact]
    public void Two_mandates_of_one_resolution_may_follow_each_other() =>
        Cycles(WsisCorpus.Create(
            Mandate("a", "A/RES/60/1, 1", follows: ["b"]), Mandate("b", "A/RES/60/1, 2", follows: ["a"])).Validate())
            .Should().BeEmpty();

    private static IEnumerable<(string Code, string Place)> Cycles(ValidationReport report) => report.Findings
        .Where(one => one.Code is "WSIS9014" or "WSIS3017" or "WSIS1012" or "WSIS4002" or "WSIS6005")
        .Select(one => (one.Code, one.Pointer.ToString()[(one.RecordIndex < 0 ? 0 : "/records/0".Length)..]));

    private static Record LeadingToItself(string place) => place switch
    {
        "/follows/0" => Mandate("a", "A/RES/60/1", follows: ["a"]),
        "/renews/0" => Mandate("a", "A/RES/60/1", renews: ["a"]),
        "/recalls/0" => Resolution("A/RES/60/1") with { Recalls = [DocumentSymbol.Parse("A/RES/60/1")] },
        "/supersedes/0" => Resolution("A/RES/60/1") with { Supersedes = [DocumentSymbol.Parse("A/RES/60/1")] },
        "/subject" => new Position
        {
            Id = Id<Position>.Parse("a"),
            Subject = new RecordRef { Type = RecordType.Position, Id = Id<Record>.Parse("a") },
            Stance = Stance.Notes,
            Statement = LocalizedText.Create("en", "S"),
            HeldBy = new PositionHolders { Quantifier = Quantifier.Some },
        },
        "/updates/0" => Report("A/60/1") with { Updates = [DocumentSymbol.Parse("A/60/1")] },
        "/pursuantTo/0/document" => Report("A/60/1") with { PursuantTo = [Citation("A/60/1")] },
        "/parent" => Organization("b") with { Parent = Id<Organization>.Parse("b") },
        _ => Issue("b") with { Broader = Id<PolicyIssue>.Parse("b") },
    };
}
