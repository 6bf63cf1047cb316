namespace Wsis.Governance.Tests.Validation.Rules.Documents;

public class ImpossibleSymbolTests
{
    [Theory]
    [InlineData("A/RES/252/60")] // number and session exchanged
    [InlineData("E/RES/2100/2")]
    [InlineData("S/RES/15(2002)")]
    [InlineData("S/RES/1325(2001)")]
    [InlineData("A/RES/24/20")] // before the thirty-first session numbers run on
    [InlineData("A/HRC/RES/165/81")]
    [InlineData("A/166/77")]
    [InlineData("A/RES/60/252(2006)")]
    [InlineData("A/RES/217(XXXIX)")]
    [InlineData("A/RES/9999(XXX)")] // the numbers run on from session to session
    [InlineData("A/RES/1514(XXV)")]
    [InlineData("E/RES/1803(XIV)")]
    [InlineData("RES/2010/2")] // no body
    [InlineData("A/RES/60/0")] // all is counted from 1
    [InlineData("A/66/77/Corr.0")]
    [InlineData("A/HRC/RES/0/1")]
    [InlineData("E/CN.16/2025/0")]
    [InlineData("UNEP/EA.0/RES.1")]
    [InlineData("A/RES/ES-99/1")] // 11 of them in 81 years
    [InlineData("A/HRC/RES/S-99/1")]
    [InlineData("A/HRC/RES/2010/2")] // a year where the session belongs
    [InlineData("E/RES/66/2")] // a session where the year belongs
    [InlineData("E/RES/1977/1")] // sessions in brackets until then
    [InlineData("E/RES/2150(LXIV)")]
    [InlineData("E/CN.16/2099/2")] // years ahead
    [InlineData("ST/SGB/2100/1")]
    public void An_impossible_symbol_is_an_error(string symbol) => IsImpossible(symbol).Should().BeTrue();

    [Theory]
    [InlineData("A/RES/60/252")]
    [InlineData("A/RES/80/1")]
    [InlineData("A/RES/217(III)[A]")]
    [InlineData("A/RES/1514(XV)")]
    [InlineData("A/RES/3201(S-VI)")]
    [InlineData("A/RES/3541(XXX)")]
    [InlineData("A/RES/ES-11/2")]
    [InlineData("A/RES/S-23/3")]
    [InlineData("A/HRC/RES/20/8")]
    [InlineData("A/HRC/RES/S-21/1")]
    [InlineData("E/RES/2010/2")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("S/RES/1006")]
    [InlineData("A/66/77-E/2011/103")]
    [InlineData("A/81/50")]
    [InlineData("A/CONF.219/RES/1")]
    [InlineData("E/RES/1978/1")]
    [InlineData("E/RES/476(XV)")]
    [InlineData("E/CN.4/DEC/2005/102")]
    [InlineData("A/C.2/66/L.10")]
    [InlineData("WSIS-03/GENEVA/DOC/0004")]
    [InlineData("A/HRC/DEC/2/101")]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1)")]
    public void A_possible_symbol_is_no_error(string symbol) => IsImpossible(symbol).Should().BeFalse();

    [Fact]
    public void Only_misprints_among_the_collected_symbols_are_impossible()
    {
        var symbols = SharedData.Rows("symbols.tsv").Select(row => row[0])
            .Where(text => DocumentSymbol.TryParse(text, out _))
            .ToList();
        symbols.Count.Should().BeGreaterThan(20_000);
        var impossible = symbols.Where(IsImpossible).ToList();
        impossible.Count.Should().BeLessThan(8, string.Join(" ", impossible));
    }

    private static bool IsImpossible(string symbol)
    {
        var resolution = new Resolution
        {
            Id = Id<Resolution>.Parse("A/RES/80/300"),
            Symbol = DocumentSymbol.Parse("A/RES/80/300"),
            Title = LocalizedText.Create("en", "Title"),
            Organ = Organ.GeneralAssembly,
            Recalls = [DocumentSymbol.Parse(symbol)],
        };
        return resolution.Validate().Findings.Any(finding => finding.Code == "WSIS1018");
    }
}
