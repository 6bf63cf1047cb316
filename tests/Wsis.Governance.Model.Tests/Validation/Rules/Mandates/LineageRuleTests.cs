using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>Which mandate carries on which: 3017 to 3019, 3028.</summary>
public class LineageRuleTests
{
    [Fact]
    public void A_mandate_does_not_renew_itself()
    {
        Places("WSIS3017", Renewing("a", "a")).Should().Equal("/records/0/renews/0");
        Places("WSIS3017", Renewing("a", "b"), Renewing("b", "c"), Renewing("c", "a")).Should().Equal("/records/2/renews/0");
    }

    [Fact]
    public void Two_paths_to_one_mandate_are_no_cycle() =>
        IsSilent("WSIS3017", Renewing("a", "b", "c"), Renewing("b", "d"), Renewing("c", "d"), Renewing("d")).Should().BeTrue();

    [Fact]
    public void A_long_chain_is_followed_once()
    {
        var chain = new Record[20_000];
        for (var i = 0; i < chain.Length; i++)
        {
            chain[i] = Renewing($"m{i}", $"m{i + 1}");
        }

        IsSilent("WSIS3017", chain).Should().BeTrue();
    }

    [Theory]
    [InlineData("2010-12-20", "2015-12-16", false)]
    [InlineData("2015-12-16", "2015-12-16", true)]
    [InlineData("2015", "2015-12-16", true)]
    [InlineData(null, null, false)]
    public void A_renewed_mandate_is_older(string? adopted, string? ofRenewed, bool silent)
    {
        var later = Invitation with { Id = Id<Mandate>.Parse("later"), Instrument = Citation("A/RES/70/125", "63") };
        var mandate = Invitation with { Instrument = Citation("A/RES/65/141", "17"), Follows = Ids("later", "absent") };
        IsSilent("WSIS3018", mandate, later, Resolution("A/RES/65/141", adopted), Resolution("A/RES/70/125", ofRenewed))
            .Should().Be(silent);
    }

    [Fact]
    public void A_superseded_resolution_confers_no_active_mandate()
    {
        var later = Resolution("E/RES/2011/16") with { Supersedes = SymbolList("E/RES/2010/2") };
        Places("WSIS3019", Invitation, later).Should().Equal("/records/0/instrument/document");
        IsSilent("WSIS3019", Invitation with { Status = MandateStatus.Superseded }, later).Should().BeTrue();
        IsSilent("WSIS3019", Invitation, later with { Supersedes = [] }).Should().BeTrue();
    }

    [Theory]
    [InlineData("active", false)]
    [InlineData("superseded", true)]
    [InlineData("suspended", true)]
    public void A_renewed_mandate_is_not_active(string status, bool silent) =>
        IsSilent("WSIS3028", Renewing("a", "b"), Renewing("b") with { Status = Code<MandateStatus>.Parse(status) })
            .Should().Be(silent);

    private static Mandate Renewing(string id, params string[] renewed) =>
        Invitation with { Id = Id<Mandate>.Parse(id), Renews = Ids(renewed) };
}
