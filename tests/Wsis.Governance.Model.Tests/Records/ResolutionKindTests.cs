namespace Wsis.Governance.Tests.Records;

public sealed class ResolutionKindTests
{
    [Theory]
    [InlineData("A/RES/60/252", "resolution")]
    [InlineData("A/DEC/67/558", "decision")]
    [InlineData("S/PRST/2021/3", "presidentialStatement")]
    [InlineData("A/66/77", "")]
    public void The_kind_follows_from_the_symbol_where_it_states_one(string symbol, string expected) =>
        ResolutionKind.Of(DocumentSymbol.Parse(symbol)).ToString().Should().Be(expected);

    [Fact]
    public void No_symbol_states_no_kind() => ResolutionKind.Of(default).IsDefault.Should().BeTrue();
}
