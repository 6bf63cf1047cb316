namespace Wsis.Governance.Tests.Validation;

/// <summary>Faults that users of neighbouring projects met, one at a time: which findings come, and where.</summary>
public class OneFaultTests
{
    private const string Mandate = """
        {"type":"mandate","id":"river-forum-2031","title":{"en":"River forum"},"instrument":{"document":"A/RES/62/208","paragraphs":"8"},"issuedBy":"generalAssembly","verb":"requests","addressees":["secretary-general"],"task":{"en":"Hold a forum on rivers."},"status":"active","sources":[{"document":"A/RES/62/208","paragraph":"8"}]}
        """;

    private const string Board = """
        {"type":"organization","id":"river-board","name":{"en":"River Board"},"kind":"specializedAgency","group":"intergovernmentalOrganization","sources":[{"document":"A/RES/62/208","paragraph":"8"}]}
        """;

    [Theory]
    [InlineData("\"status\":\"active\"", "\"status\":\"discharged\",\"dischargedBy\":[\"A-66-77\"]", "WSIS1001 /dischargedBy/0")]
    [InlineData("\"8\"},\"issued", "24},\"issued", "WSIS0004 /instrument/paragraphs")]
    [InlineData("\"8\"},\"issued", "[\"24\"]},\"issued", "WSIS0004 /instrument/paragraphs")]
    [InlineData("\"8\"},\"issued", "\"para. 24\"},\"issued", "WSIS0017 /instrument/paragraphs")]
    [InlineData("\"8\"},\"issued", "\"all\"},\"issued", "WSIS0004 /instrument/paragraphs")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"General Assembly\"],\"session\":66},\"status\"", "WSIS0004 /reporting/to/0")]
    [InlineData("{\"document\":\"A/RES/62/208\",\"paragraph\":\"8\"}", "{\"document\":\"A-RES-62-208\"}", "WSIS1001 /sources/0/document")]
    [InlineData("\"status\"", "\"process\":\"enhancedCooperation\",\"conditions\":[{\"kind\":\"Equal footing\"}],\"status\"", "WSIS0004 /conditions/0/kind")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"generalAssembly\"],\"session\":661},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"generalAssembly\"],\"session\":2031},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"generalAssembly\"],\"session\":-5},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"economicAndSocialCouncil\"],\"session\":20150},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"humanRightsCouncil\"],\"session\":980},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"generalAssembly\"],\"session\":99999999999},\"status\"", "WSIS0004 /reporting/session")]
    [InlineData("[\"secretary-general\"]", "[\"secretary-general\",\"secretary-general\"]", "WSIS9009 /addressees/1")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"economicAndSocialCouncil\"],\"session\":80},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("\"status\"", "\"reporting\":{\"to\":[\"commissionOnScienceAndTechnologyForDevelopment\"],\"session\":2026},\"status\"", "WSIS1021 /reporting/session")]
    [InlineData("{\"en\":\"River forum\"}", "{\"en\":\"\"}", "WSIS9010 /title/en")]
    [InlineData("{\"en\":\"River forum\"}", "{\"en\":\"\u00A0\u200B\"}", "WSIS9010 /title/en")]
    [InlineData("{\"en\":\"River forum\"}", "{\"en\":\"…\"}", "WSIS9010 /title/en")]
    [InlineData("{\"en\":\"River forum\"}", "{\"en\":\"-\"}", "WSIS9010 /title/en")]
    [InlineData("{\"document\":\"A/RES/62/208\",\"paragraph\":\"8\"}", "{\"document\":\"a/res/62/208\",\"paragraph\":\"8\"}", "WSIS1002 /sources/0/document")]
    [InlineData("{\"en\":\"River forum\"}", "{\"en\":\"River forum\",\"fra\":\"Forum\"}", "WSIS9012 /title/fra")]
    [InlineData("\"status\"", "\"deadline\":\"0203\",\"status\"", "WSIS9013 /deadline")]
    [InlineData("\"verb\":\"requests\"", "\"verb\":\"Requests\"", "WSIS0004 /verb")]
    public void A_fault_in_a_mandate_gives_only_its_own_finding(string right, string wrong, string finding) =>
        FindingsOf(Mandate.Replace(right, wrong)).Should().Equal(finding);

    [Theory]
    [InlineData("A/RES/252/60", "WSIS1018")] // session and number exchanged
    [InlineData("A/RES/60-252", "WSIS1001")]
    [InlineData("A/RES/60", "WSIS1018")]
    [InlineData("A/RES/060/252", "WSIS1001")]
    [InlineData("A/RES/60/252-EN", "WSIS1001")]
    [InlineData("A/RES/ES/11/2", "WSIS1001")]
    [InlineData("A/RES/ES11/2", "WSIS1018")]
    [InlineData("A/RES/S/27/2", "WSIS1001")]
    [InlineData("A/HRC/RES/S/21/1", "WSIS1001")]
    [InlineData("A/HRC/RES/65/281", "WSIS1018")]
    [InlineData("E/RES/2010/02", "WSIS1001")]
    [InlineData("E/RES/2010-2", "WSIS1001")]
    [InlineData("E/RES/2100/2", "WSIS1018")]
    [InlineData("S/RES/15(2002)", "WSIS1018")]
    [InlineData("A/166/77", "WSIS1018")]
    [InlineData("A/ES/11/L.1", "WSIS1018")]
    public void An_impossible_symbol_gives_one_finding_and_no_date_for_other_rules(
        string symbol, string code) =>
        FindingsOf(Mandate.Replace("\"status\":\"active\"", $"\"status\":\"discharged\",\"dischargedBy\":[\"{symbol}\"]"))
            .Should().Equal($"{code} /dischargedBy/0");

    [Theory]
    [InlineData("A/RES/60/252")]
    [InlineData("A/RES/ES-11/2")]
    [InlineData("A/RES/217(III)[A]")]
    [InlineData("A/RES/3201(S-VI)")]
    [InlineData("A/HRC/RES/S-21/1")]
    [InlineData("E/RES/2010/2")]
    [InlineData("E/RES/6(I)")]
    [InlineData("S/RES/1325(2000)")]
    [InlineData("A/66/77-E/2011/103")]
    public void A_symbol_that_can_be_is_never_called_impossible(string symbol) =>
        FindingsOf(Mandate.Replace("\"status\":\"active\"", $"\"status\":\"discharged\",\"dischargedBy\":[\"{symbol}\"]"))
            .Should().NotContain("WSIS1018 /dischargedBy/0");

    [Fact]
    public void An_impossible_symbol_is_not_blamed_for_its_date_too() =>
        FindingsOf("""{"type":"resolution","id":"A/RES/ES11/2","symbol":"A/RES/ES11/2","title":{"en":"Rivers"},"organ":"generalAssembly","adopted":"2022-03-24","sources":[{"document":"A/RES/62/208"}]}""")
            .Should().Equal("WSIS1018 /symbol");

    [Theory]
    [InlineData("A/RES/62/208", "decision")]
    [InlineData("A/DEC/65/520", "resolution")]
    [InlineData("S/PRST/2021/3", "resolution")]
    public void A_kind_that_the_symbol_denies_is_an_error(string symbol, string kind) =>
        FindingsOf($$"""{"type":"resolution","id":"{{symbol}}","symbol":"{{symbol}}","title":{"en":"Rivers"},"kind":"{{kind}}","organ":"{{(symbol[0] == 'S' ? "securityCouncil" : "generalAssembly")}}","sources":[{"document":"A/RES/62/208"}]}""")
            .Should().Equal("WSIS1020 /kind");

    [Theory]
    [InlineData("xx", "The language tag \"xx\" is well-formed, but \"xx\" is not registered.")]
    [InlineData("eng", "The language tag \"eng\" is well-formed, but \"eng\" is not registered. Did you mean \"en\"?")]
    [InlineData("english", "The language tag \"english\" is well-formed, but \"english\" is not registered. Did you mean \"en\"?")]
    [InlineData("jp", "The language tag \"jp\" is well-formed, but \"jp\" is not registered. Did you mean \"ja\"?")]
    [InlineData("en-UK", "The language tag \"en-UK\" is well-formed, but \"UK\" is not registered. Did you mean \"en-GB\"?")]
    public void A_language_that_nobody_registered_is_a_warning(string tag, string message) =>
        Findings(Board.Replace("{\"en\"", $"{{\"{tag}\"")).Should().ContainSingle().Which.Message.Should().Be(message);

    [Theory]
    [InlineData("fr")]
    [InlineData("zh-Hant-TW")]
    [InlineData("es-419")]
    [InlineData("sr-Latn")]
    [InlineData("de-CH-1996")]
    [InlineData("qaa")]
    [InlineData("und")]
    [InlineData("x-river")]
    [InlineData("en-u-ca-gregory")]
    public void A_registered_language_and_private_use_are_right(string tag) =>
        FindingsOf(Board.Replace("{\"en\"", $"{{\"{tag}\"")).Should().BeEmpty();

    [Theory]
    [InlineData("« River »")]
    [InlineData("(1)")]
    [InlineData("منتدى")]
    [InlineData("信")]
    [InlineData("\U0001E900")]
    public void A_text_with_one_letter_or_digit_is_a_text(string text) =>
        FindingsOf(Mandate.Replace("{\"en\":\"River forum\"}", $"{{\"en\":\"{text}\"}}")).Should().BeEmpty();

    [Fact]
    public void Governments_addressed_together_with_civil_society_are_no_finding() =>
        FindingsOf(Mandate.Replace("[\"secretary-general\"]", "[\"government\",\"civilSociety\"]")).Should().BeEmpty();

    [Fact]
    public void A_request_only_to_civil_society_is_a_note() =>
        FindingsOf(Mandate.Replace("[\"secretary-general\"]", "[\"civilSociety\"]"))
            .Should().Equal("WSIS3006 /addressees/0");

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("section I 1", "section II 1", false)]
    [InlineData("1", "annex 1", false)]
    [InlineData("1", "1 (a)", false)]
    [InlineData("3-6", "5 (a)", false)]
    [InlineData("1-4", "5", false)]
    [InlineData("5", "3-6", true)]
    [InlineData("3-6", "6-8", true)]
    public void Two_provisions_have_two_places(string first, string second, bool isFinding) =>
        FindingsOf($$$"""{"type":"resolution","id":"A/RES/70/248","symbol":"A/RES/70/248","title":{"en":"Rivers"},"organ":"generalAssembly","adopted":"2015-12-23","provisions":[{"paragraph":"{{{first}}}","verbs":["decides"],"summary":{"en":"One"}},{"paragraph":"{{{second}}}","verbs":["requests"],"summary":{"en":"Two"}}],"sources":[{"document":"A/RES/70/248"}]}""")
            .Should().Equal(isFinding ? ["WSIS1019 /provisions/1/paragraph"] : Array.Empty<string>());

    [Theory]
    [InlineData("5 bis")]
    [InlineData("section IV 5")]
    [InlineData("annex II 5")]
    [InlineData("1 (iii)")]
    [InlineData("1 (a) (ii)")]
    [InlineData("1.a")]
    [InlineData("29.1")]
    public void Places_finer_than_a_number_are_read_without_a_finding(string paragraphs) =>
        FindingsOf(Mandate.Replace("\"paragraphs\":\"8\"", $"\"paragraphs\":\"{paragraphs}\"")).Should().BeEmpty();

    [Theory]
    [InlineData("OP 7", "7")]
    [InlineData("section IV, 5", "section IV 5")]
    [InlineData("annex II, 5", "annex II 5")]
    [InlineData("35(a)", "35 (a)")]
    [InlineData("68–71", "68-71")]
    [InlineData("68 to 71", "68-71")]
    [InlineData("10,12", "10, 12")]
    public void Places_as_people_write_them_are_read_and_reported(string written, string read)
    {
        var result = WsisJson.Read(Mandate.Replace("\"paragraphs\":\"8\"", $"\"paragraphs\":\"{written}\""));

        result.Value.Mandates.Single().Instrument.Paragraphs.ToString().Should().Be(read);
        result.Findings.Single().Message.Should().Be(
            $"\"{written}\" is not the form of paragraphs in this contract; it is read and written back as \"{read}\".");
    }

    [Fact]
    public void A_format_that_is_not_ours_is_an_error_and_a_newer_one_of_ours_a_warning()
    {
        WsisJson.Read("""{"format":"river-board/2","records":[]}""").Findings.Single().Severity.Should().Be(Severity.Error);
        WsisJson.Read("""{"format":"wsis-governance/2","records":[]}""").Findings.Single().Severity
            .Should().Be(Severity.Warning);
    }

    [Theory]
    [InlineData("UNEP/EA.5/RES.14", "environmentProgramme", "2022-03-02", "")]
    [InlineData("A/HRC/RES/6/72", "humanRightsCouncil", "2017-11-13", "WSIS1005 /adopted")]
    [InlineData("A/RES/55/2", "generalAssembly", "2000-09-08", "")]
    [InlineData("A/RES/79/2", "generalAssembly", "2024-09-11", "")]
    [InlineData("A/RES/80/1", "generalAssembly", "2025-09-12", "")]
    public void The_calendar_states_no_more_than_the_sources(
        string symbol, string organ, string adopted, string finding) =>
        string.Join(' ', FindingsOf($$"""{"type":"resolution","id":"{{symbol}}","symbol":"{{symbol}}","title":{"en":"Rivers"},"organ":"{{organ}}","adopted":"{{adopted}}","sources":[{"document":"A/RES/62/208"}]}"""))
            .Should().Be(finding);

    private static IEnumerable<string> FindingsOf(string record) =>
        Findings(record).Select(finding => $"{finding.Code} {finding.Pointer}");

    private static IEnumerable<Finding> Findings(string record) =>
        WsisJson.Read(record.Trim()).Validate(ReferenceData.ValidationOptions).Findings;
}
