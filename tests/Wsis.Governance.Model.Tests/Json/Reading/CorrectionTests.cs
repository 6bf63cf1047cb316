namespace Wsis.Governance.Tests.Json.Reading;

/// <summary>What a message says to write instead of a value that cannot be read.</summary>
public class CorrectionTests
{
    private const string Mandate = """
        {"type":"mandate","id":"river-forum","title":{"en":"River forum"},"instrument":{"document":"A/RES/62/208","paragraphs":"8"},"issuedBy":"generalAssembly","verb":"requests","addressees":["secretary-general"],"task":{"en":"Hold a forum."},"status":"active","deadline":"2005"}
        """;

    [Theory]
    [InlineData("2005-11-18T00:00:00Z", " A date has no time: write \"2005-11-18\".")]
    [InlineData("2005-11-18 ", " Did you mean \"2005-11-18\"?")]
    [InlineData("20051118", " Did you mean \"2005-11-18\"?")]
    [InlineData("2005-1-1", " Did you mean \"2005-01-01\"?")]
    [InlineData("2005/11/18", " Did you mean \"2005-11-18\"?")]
    [InlineData("18.11.2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("11/18/2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("05/06/2005", " Write \"2005-06-05\" or \"2005-05-06\", whichever is meant.")]
    [InlineData("05.06.2005", " Did you mean \"2005-06-05\"?")]
    [InlineData("2005/2006", " A date is one day, month or year and no period: write \"2005\" or \"2006\".")]
    [InlineData("before 2005-11-18", "")]
    [InlineData("2005-11-18 or earlier", "")]
    [InlineData("after 2005-11", "")]
    [InlineData("c. 2005-11-18", " Did you mean \"2005-11-18\"?")]
    [InlineData("2005-XX", " If only the year is known, write \"2005\".")]
    [InlineData("2005?", " If only the year is known, write \"2005\".")]
    [InlineData("c. 2005", " If only the year is known, write \"2005\".")]
    [InlineData("2005-322", " If only the year is known, write \"2005\".")]
    [InlineData("", " Leave the member out where it is not known.")]
    [InlineData("soon", "\"soon\" is not a date (yyyy-MM-dd, yyyy-MM or yyyy): at character 1: expected a year of four digits.")]
    [InlineData("18 November 2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("November 18, 2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("14 Dec 2010", " Did you mean \"2010-12-14\"?")]
    [InlineData("3 Sept. 2011", " Did you mean \"2011-09-03\"?")]
    [InlineData("Dec 14, 2010", " Did you mean \"2010-12-14\"?")]
    [InlineData("Dec. 2010", " Did you mean \"2010-12\"?")]
    [InlineData("november 2005", " Did you mean \"2005-11\"?")]
    [InlineData("11/2005", " Did you mean \"2005-11\"?")]
    [InlineData("2005-3", " Did you mean \"2005-03\"?")]
    [InlineData("November 0000", "expected a year of four digits.")]
    [InlineData("Nov. 18, 2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("1st of March 2005", " Did you mean \"2005-03-01\"?")]
    [InlineData("18 novembre 2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("1er févr. 2006", " Did you mean \"2006-02-01\"?")]
    [InlineData("18 de noviembre de 2005", " Did you mean \"2005-11-18\"?")]
    [InlineData("18 ноября 2005 года", " Did you mean \"2005-11-18\"?")]
    [InlineData("май 2006", " Did you mean \"2006-05\"?")]
    [InlineData("2005年11月18日", " Did you mean \"2005-11-18\"?")]
    [InlineData("2005年11月", " Did you mean \"2005-11\"?")]
    [InlineData("١٨ تشرين الثاني/نوفمبر ٢٠٠٥", " Did you mean \"2005-11-18\"?")]
    [InlineData("jui 2005", "expected a year of four digits.")]
    [InlineData("2005-11-", " Did you mean \"2005-11\"?")]
    [InlineData("2005-11-00", " Did you mean \"2005-11\"?")]
    [InlineData("2005-00-00", " Did you mean \"2005\"?")]
    [InlineData("2005-11-18Z", " A date has no time: write \"2005-11-18\".")]
    [InlineData("2005-11-18+02:00", " A date has no time: write \"2005-11-18\".")]
    [InlineData("2005-11-16/2005-11-18", " write \"2005-11-16\" or \"2005-11-18\".")]
    [InlineData("2010/11", " If only the year is known, write \"2010\".")]
    [InlineData("before 2005", "expected a year of four digits.")]
    [InlineData("avant 2005", "expected a year of four digits.")]
    [InlineData("-2005", "expected a year of four digits.")]
    [InlineData("unknown", " Leave the member out where it is not known.")]
    [InlineData("N/A", " Leave the member out where it is not known.")]
    [InlineData("неизвестно", " Leave the member out where it is not known.")]
    [InlineData("2005-11-31", "expected a day from 01 to 30, the last of that month.")]
    public void A_misspelt_date_gets_a_suggestion(string text, string end) => MessageOf("\"deadline\":\"2005\"", $"\"deadline\":\"{text}\"", end);

    [Theory]
    [InlineData("Invites", " Did you mean \"invites\"?")]
    [InlineData(" invites", " Did you mean \"invites\"?")]
    [InlineData("INVITES", " Did you mean \"invites\"?")]
    [InlineData("calls upon", " Did you mean \"callsUpon\"?")]
    [InlineData("calls on", " Did you mean \"callsUpon\"?")]
    [InlineData("Takes note of", " Did you mean \"takesNote\"?")]
    [InlineData("requests and invites", " Did you mean \"requests\"?")]
    public void A_printed_verb_gets_its_code(string text, string end) => MessageOf("\"verb\":\"requests\"", $"\"verb\":\"{text}\"", end);

    [Theory]
    [InlineData("River-forum", " Did you mean \"river-forum\"?")]
    [InlineData("River_Board", " Did you mean \"river-board\"?")]
    [InlineData("river--forum", " Did you mean \"river-forum\"?")]
    [InlineData("US Government", " An id has this form: \"us-government\".")]
    [InlineData("A/RES/60/252/", " Did you mean \"A/RES/60/252\"?")]
    [InlineData("река", "expected a lower-case letter or a digit.")]
    [InlineData("", "expected at least one character.")]
    public void A_misspelt_id_gets_a_suggestion(string text, string end) => MessageOf("\"id\":\"river-forum\"", $"\"id\":\"{text}\"", end);

    [Theory]
    [InlineData("ITU", " Did you mean \"itu\"?")]
    [InlineData("civilSocieties", " Did you mean \"civilSociety\"?")]
    [InlineData("IETF (x)", " An id has this form: \"ietf-x\".")]
    [InlineData("Governments", " Did you mean \"government\"?")]
    [InlineData("the Member States", " Did you mean \"memberState\"?")]
    [InlineData("société civile", " Did you mean \"civilSociety\"?")]
    [InlineData("Civil society", " Did you mean \"civilSociety\"?")]
    [InlineData("Secretary-General", " Did you mean \"secretary-general\"?")]
    public void A_misspelt_addressee_gets_a_suggestion(string text, string end) =>
        MessageOf("[\"secretary-general\"]", $"[\"{text}\"]", end);

    [Theory]
    [InlineData("https://docs.un.org/en/E/RES/2010/2", " Did you mean \"E/RES/2010/2\"?")]
    [InlineData("ECOSOC resolution 2010/2", " Did you mean \"E/RES/2010/2\"?")]
    [InlineData("General Assembly resolution 60/252", " Did you mean \"A/RES/60/252\"?")]
    [InlineData("Tunis Agenda", " Did you mean \"tunis-agenda\"?")]
    [InlineData("A/66/77/E/2011/103", " Did you mean \"A/66/77-E/2011/103\"?")]
    [InlineData("A-66-77", " Did you mean \"A/66/77\"?")]
    [InlineData("A/RES/60/252, para. 8", " Did you mean \"A/RES/60/252\"? Paragraphs belong in a separate member: \"8\".")]
    [InlineData("60/252", " Did you mean \"A/RES/60/252\"?")]
    [InlineData("2010/2", " Did you mean \"E/RES/2010/2\"?")]
    [InlineData("A/RES/60-252", " Did you mean \"A/RES/60/252\"?")]
    [InlineData("E/RES/2010-2", " Did you mean \"E/RES/2010/2\"?")]
    [InlineData("E_RES_2010_2", " Did you mean \"E/RES/2010/2\"?")]
    [InlineData("Tunis-Agenda", " Did you mean \"tunis-agenda\"?")]
    [InlineData("tunis agenda", " Did you mean \"tunis-agenda\"?")]
    [InlineData("geneva plan", " Did you mean \"geneva-plan\"?")]
    [InlineData("A/66/77 and Corr.1", " Did you mean \"A/66/77\" or \"A/66/77/Corr.1\"?")]
    [InlineData("page 12", "expected a lower-case letter, a digit, a hyphen or a slash.")]
    public void A_document_cited_in_words_gets_its_symbol(string text, string end) =>
        MessageOf("\"document\":\"A/RES/62/208\"", $"\"document\":\"{text}\"", end);

    [Theory]
    [InlineData("ECOSOC", " Did you mean \"economicAndSocialCouncil\"?")]
    [InlineData("Economic and Social Council", " Did you mean \"economicAndSocialCouncil\"?")]
    [InlineData("Assemblée générale", " Did you mean \"generalAssembly\"?")]
    [InlineData("the General Assembly", " Did you mean \"generalAssembly\"?")]
    [InlineData("Assemblee generale", " Did you mean \"generalAssembly\"?")]
    [InlineData("大会", " Did you mean \"generalAssembly\"?")]
    public void An_organ_by_acronym_or_name_gets_its_code(string text, string end) =>
        MessageOf("\"issuedBy\":\"generalAssembly\"", $"\"issuedBy\":\"{text}\"", end);

    [Theory]
    [InlineData("en_GB", " Did you mean \"en-GB\"?")]
    [InlineData("portuguese", " Did you mean \"pt\"?")]
    public void A_misspelt_language_gets_a_suggestion(string text, string end) => MessageOf("{\"en\":\"River", $"{{\"{text}\":\"River", end);

    [Theory]
    [InlineData("\"66\"", "Expected a whole number, found the string \"66\". Write it without quotation marks.")]
    [InlineData("99999999999", "Expected a whole number from -2147483648 to 2147483647, found the number 99999999999.")]
    [InlineData("66.5", "Expected a whole number, found the number 66.5.")]
    public void A_number_of_the_wrong_kind_gets_the_expected_kind(string text, string end) =>
        MessageOf("\"status\"", $"\"reporting\":{{\"session\":{text}}},\"status\"", end);

    [Theory]
    [InlineData("[\"secretary-general\"]", "\"itu\"", "Expected a list, found the string \"itu\". Write [\"itu\"].")]
    [InlineData("{\"en\":\"Hold a forum.\"}", "\"Hold\"", "found the string \"Hold\". Write {\"en\": \"Hold\"}, with the language of the text.")]
    [InlineData("{\"document\":\"A/RES/62/208\",\"paragraphs\":\"8\"}", "\"A/RES/62/208\"", "found the string \"A/RES/62/208\". Write {\"document\": \"A/RES/62/208\"}.")]
    [InlineData("\"type\"", "\"Type\"", " The name is in small letters: \"type\", not \"Type\".")]
    [InlineData("\"type\":\"mandate\",\"id\":\"river-forum\"", "\"mandates\":[]", " A file of records has them in a list with the name \"records\", not \"mandates\".")]
    [InlineData("\"type\":\"mandate\"", "\"kind\":\"mandate\"", "The required member \"type\" is missing.")]
    public void A_value_of_the_wrong_shape_brings_the_right_one(string right, string wrong, string end) =>
        MessageOf(right, wrong, end);

    [Theory]
    [InlineData("www.un.org", " Did you mean \"https://www.un.org\"?")]
    [InlineData("https://un.org/a b", " Did you mean \"https://un.org/a%20b\"?")]
    [InlineData("HTTPS://un.org/x", " Did you mean \"https://un.org/x\"?")]
    [InlineData("ftp://un.org", "expected http:// or https://).")]
    public void A_misspelt_address_gets_a_suggestion(string text, string end) => WsisJson.Read(
        $$"""{"type":"organization","id":"river-board","name":{"en":"River Board"},"kind":"office","group":"government","website":"{{text}}"}""")
        .Findings.Single().Message.Should().EndWith(end);

    private static void MessageOf(string right, string wrong, string end) =>
        WsisJson.Read(Mandate.Trim().Replace(right, wrong)).Findings[0].Message.Should().EndWith(end);
}
