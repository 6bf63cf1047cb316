using CsCheck;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Tests.Symbols;

public class ResolutionIdTests
{
    private static readonly string[] organs =
    [
        OrganCodes.GeneralAssembly, OrganCodes.SecurityCouncil, OrganCodes.EconomicAndSocialCouncil,
        OrganCodes.HumanRightsCouncil, OrganCodes.CommissionOnHumanRights, OrganCodes.TrusteeshipCouncil,
    ];

    private static readonly SymbolKind[] kinds =
        [SymbolKind.Resolution, SymbolKind.Decision, SymbolKind.PresidentialStatement];

    private static readonly SessionKind[] sessionKinds =
        [SessionKind.Regular, SessionKind.Special, SessionKind.EmergencySpecial];

    [Theory]
    [InlineData("A/RES/60/252", "60/252", "A/RES/60/252")]
    [InlineData("A/RES/57/270B", "57/270 B", "A/RES/57/270B A/RES/57/270 A/RES/57/270[B]")]
    [InlineData("A/RES/217(III)[A]", "217 A (III)", "A/RES/217(III)[A] A/RES/217(III)")]
    [InlineData("A/RES/3362(S-VII)", "3362 (S-VII)", "A/RES/3362(S-VII)")]
    [InlineData("A/RES/186(S-2)", "186 (S-2)", "A/RES/186(S-2)")]
    [InlineData("A/RES/1474(ES-IV)", "1474 (ES-IV)", "A/RES/1474(ES-IV)")]
    [InlineData("A/RES/S-8/1", "S-8/1", "A/RES/S-8/1")]
    [InlineData("A/RES/ES-10/17", "ES-10/17", "A/RES/ES-10/17")]
    [InlineData("A/DEC/50/411", "50/411", "A/DEC/50/411")]
    [InlineData("S/RES/1325(2000)", "1325 (2000)", "S/RES/1325(2000)")]
    [InlineData("S/RES/161(1961)[A]", "161 A (1961)", "S/RES/161(1961)[A] S/RES/161(1961)")]
    [InlineData("S/PRST/2004/40", "2004/40", "S/PRST/2004/40")]
    [InlineData("E/RES/2010/2", "2010/2", "E/RES/2010/2")]
    [InlineData("E/RES/1079(XXXIX)", "1079 (XXXIX)", "E/RES/1079(XXXIX)")]
    [InlineData("E/DEC/2004/234", "2004/234", "E/DEC/2004/234")]
    [InlineData("A/HRC/RES/39/2", "39/2", "A/HRC/RES/39/2")]
    [InlineData("A/HRC/RES/S-10/1", "S-10/1", "A/HRC/RES/S-10/1")]
    [InlineData("E/CN.4/RES/1984/21", "1984/21", "E/CN.4/RES/1984/21")]
    [InlineData("T/RES/2183(LIII)", "2183 (LIII)", "T/RES/2183(LIII)")]
    public void From_a_symbol_and_back(string symbol, string number, string candidates)
    {
        var resolution = ResolutionId.FromSymbol(DocumentSymbol.Parse(symbol)).Should().ContainSingle().Subject;

        resolution.ToString().Should().Be(number);
        resolution.ToSymbols().Select(one => one.Canonical).Should().Equal(candidates.Split(' '));
        resolution.IsOneToOne.Should().Be(!candidates.Contains(' ') && resolution.Kind != SymbolKind.Decision);
    }

    [Fact]
    public void Group_of_letters_is_one_resolution_each() =>
        ResolutionId.FromSymbol(DocumentSymbol.Parse("A/RES/55/239A-C")).Select(one => one.ToString())
            .Should().Equal("55/239 A", "55/239 B", "55/239 C");

    [Theory]
    [InlineData("A/66/77")]
    [InlineData("ESCAP/RES/74/3")]
    [InlineData("UNEP/EA.5/RES.11")]
    public void A_document_not_cited_by_number_has_no_resolution_id(string symbol) =>
        ResolutionId.FromSymbol(DocumentSymbol.Parse(symbol)).Should().BeEmpty();

    [Theory]
    [InlineData("A/RES/57/270B", "en", "General Assembly resolution 57/270 B")]
    [InlineData("A/RES/57/270B", "fr", "résolution 57/270 B de l'Assemblée générale")]
    [InlineData("A/RES/57/270B", "es", "resolución 57/270 B de la Asamblea General")]
    [InlineData("A/RES/57/270B", "ru", "резолюция 57/270 B Генеральной Ассамблеи")]
    [InlineData("A/RES/57/270B", "zh", "大会第57/270 B号决议")]
    [InlineData("A/RES/57/270B", "ar", "قرار الجمعية العامة 57/270 باء")]
    [InlineData("A/RES/217(III)[A]", "en", "General Assembly resolution 217 A (III)")]
    [InlineData("A/RES/3380(XXX)", "ar", "قرار الجمعية العامة 3380 (د-30)")]
    [InlineData("A/RES/79/252A-B", "en", "A/RES/79/252A-B")]
    [InlineData("S/RES/1325(2000)", "zh", "安全理事会第1325 (2000)号决议")]
    [InlineData("S/RES/1325(2000)", "fr", "résolution 1325 (2000) du Conseil de sécurité")]
    [InlineData("E/RES/2010/2", "ar", "قرار المجلس الاقتصادي والاجتماعي 2010/2")]
    [InlineData("A/DEC/50/411", "es", "decisión 50/411 de la Asamblea General")]
    [InlineData("A/HRC/RES/39/2", "ru", "резолюция 39/2 Совета по правам человека")]
    [InlineData("A/66/77", "ar", "A/66/77")]
    public void Citation_in_a_language_reads_back(string symbol, string language, string citation)
    {
        var one = DocumentSymbol.Parse(symbol);

        one.ToCitation(language).Should().Be(citation);
        if (one.Letters is null or { Length: 1 })
        {
            CitationScanner.Scan(citation).Should().ContainSingle().Which.Candidates[0].Symbol.Should().Be(one);
        }
    }

    [Fact]
    public void Default_is_no_resolution()
    {
        default(ResolutionId).ToString().Should().BeEmpty();
        default(ResolutionId).ToCitation().Should().BeEmpty();
        default(ResolutionId).ToSymbols().Should().BeEmpty();
    }

    [Fact]
    public void Language_must_be_official() =>
        FluentActions.Invoking(() => DocumentSymbol.Parse("A/66/77").ToCitation("de"))
            .Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The official languages are ar, zh, en, fr, ru and es.*");

    [Fact]
    public void The_symbol_of_each_session_and_number_is_one_in_canonical_form() =>
        Gen.Select(
            Gen.Int[0, organs.Length - 1],
            Gen.Int[0, kinds.Length - 1],
            Gen.Int[0, sessionKinds.Length - 1],
            Gen.Int[1, 200],
            Gen.Int[0, 9_999]).Sample(static (organ, kind, sessionKind, session, number) =>
        {
            var resolution = new ResolutionId(
                organs[organ], kinds[kind], sessionKinds[sessionKind], session, 0, number);
            var symbol = resolution.ToSymbols().Single();

            DocumentSymbol.Parse(symbol.Text).Should().Be(symbol);
            DocumentSymbol.Parse(symbol.Text).Canonical.Should().Be(symbol.Text);
        });
}
