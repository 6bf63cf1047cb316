namespace Wsis.Governance.Tests.Symbols;

public class ResolutionShapeTests
{
    [Theory]
    [InlineData("A/RES/ES/11/2", 8)]
    [InlineData("A/HRC/RES/S/8/1", 11)]
    [InlineData("A/RES/060/252", 6)]
    [InlineData("A/RES/60/0252", 9)]
    [InlineData("S/RES/01325(2000)", 6)]
    [InlineData("E/RES/2006/046", 11)]
    [InlineData("A/RES/60-252", 8)]
    [InlineData("A/RES/60/252-EN", 12)]
    [InlineData("a/res/60/252-fr", 12)]
    public void A_number_that_no_resolution_has_is_refused_at_its_place(string text, int position)
    {
        DocumentSymbol.TryParse(text, out _, out var error).Should().BeFalse();

        error.Position.Should().Be(position);
        error.ToString().Should().StartWith($"at character {position + 1}: expected ");
    }

    [Theory]
    [InlineData("A/RES/ES-11/2")]
    [InlineData("A/HRC/RES/S-8/1")]
    [InlineData("A/RES/60/252")]
    [InlineData("A/RES/70/1")]
    [InlineData("A/RES/3201(S-VI)")]
    [InlineData("A/RES/79/252A-B")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("E/RES/2006/46")]
    [InlineData("A/RES/100/200")]
    public void Numbers_that_are_possible_are_read(string text) =>
        DocumentSymbol.Parse(text).Canonical.Should().Be(text);
}
