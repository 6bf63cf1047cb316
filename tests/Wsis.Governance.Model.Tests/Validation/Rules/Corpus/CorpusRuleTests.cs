using System.Text.Json;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Tests.Validation.Rules.Corpus;

public class CorpusRuleTests
{
    private const string Itu =
        """{"type": "organization", "id": "itu", "name": {"en": "T"}, "kind": "specializedAgency", "group": "internationalOrganization"}""";

    [Fact]
    public void An_id_of_another_type_is_the_wrong_type_and_does_not_dangle() =>
        RuleFindings.OfDocuments.Places(Itu, Consultation("itu", "itu")).Should().Equal("WSIS9003 /records/1/mandate");

    [Fact]
    public void An_id_that_no_record_has_dangles() =>
        RuleFindings.OfDocuments.Places(Itu, Consultation("m", "itu")).Should().Equal("WSIS9002 /records/1/mandate");

    [Theory]
    [InlineData("a", "a", "WSIS9009 /records/0/sections/1/id")]
    [InlineData("a", "b", null)]
    public void Two_sections_of_a_document_have_two_ids(string first, string second, string? expected) =>
        RuleFindings.OfDocuments.Places(
                $$"""
                {"type": "outcomeDocument", "id": "d", "title": {"en": "D"}, "symbols": ["WSIS-05/TUNIS/DOC/99"],
                 "phase": "tunis", "adopted": "2005-11-18", "paragraphCount": 4, "sections": [
                 {"id": "{{first}}", "title": {"en": "One"}, "paragraphs": "1-2"},
                 {"id": "{{second}}", "title": {"en": "Two"}, "paragraphs": "3-4"}]}
                """)
            .Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void Texts_and_categories_occur_once_in_their_list() =>
        RuleFindings.OfDocuments.Places(
                Itu.Replace("\"kind\"", "\"otherNames\": [{\"en\": \"U\"}, {\"en\": \"U\"}], \"kind\"", StringComparison.Ordinal),
                Consultation("m", "itu").Replace(
                    "\"modes\"",
                    "\"invited\": [{\"category\": {\"en\": \"All\"}}, {\"category\": {\"en\": \"All\"}}], \"modes\"",
                    StringComparison.Ordinal),
                Mandate("m", "itu"))
            .Should().Equal("WSIS9009 /records/0/otherNames/1", "WSIS9009 /records/1/invited/1");

    [Theory]
    [InlineData("{\"en\": \"T\"}", true)]
    [InlineData("{\"en\": \"T\", \"fr\": \"U\"}", false)]
    [InlineData("{\"fr\": \"T\"}", false)]
    public void Another_name_is_not_the_name(string other, bool told) =>
        RuleFindings.OfDocuments.Places(
                Itu.Replace("\"kind\"", $"\"otherNames\": [{other}], \"kind\"", StringComparison.Ordinal))
            .Should().Equal(told ? ["WSIS9009 /records/0/otherNames/0"] : []);

    [Theory]
    [InlineData("[\"government\", \"civilSociety\"]", "[\"civilSociety\", \"government\"]", true)]
    [InlineData("[\"government\"]", "[\"government\"]", true)]
    [InlineData("[\"government\"]", "[\"government\", \"civilSociety\"]", false)]
    public void Two_rows_of_a_tally_have_other_groups(string first, string second, bool told) =>
        RuleFindings.OfDocuments.Places(
                $$"""
                {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written"], "rows": [
                 {"groups": {{first}}, "counts": [1]}, {"groups": {{second}}, "counts": [2]}]}
                """)
            .Where(place => place.StartsWith("WSIS9009", StringComparison.Ordinal))
            .Should().Equal(told ? ["WSIS9009 /records/0/rows/1/groups"] : []);

    [Theory]
    [InlineData("71", "71", true)]
    [InlineData("71", "72", false)]
    public void A_place_of_an_outcome_document_is_one_by_id_and_by_symbol(string first, string second, bool told) =>
        RuleFindings.OfDocuments.Places(
                Mandate("m", "itu").Replace(
                    "\"issuedBy\"",
                    $$"""
                    "basis": [{"document": "WSIS-05/TUNIS/DOC/6(Rev.1)", "paragraphs": "{{first}}"},
                     {"document": "tunis-agenda", "paragraphs": "{{second}}"}], "issuedBy"
                    """,
                    StringComparison.Ordinal))
            .Where(place => place.StartsWith("WSIS9009", StringComparison.Ordinal))
            .Should().Equal(told ? ["WSIS9009 /records/0/basis/1"] : []);

    [Fact]
    public void Two_types_may_share_an_id() =>
        RuleFindings.OfDocuments.Places(Itu, Consultation("m", "itu").Replace("\"c\"", "\"itu\"", StringComparison.Ordinal),
            Mandate("m", "itu")).Should().BeEmpty();

    [Fact]
    public void A_reference_of_any_type_is_followed_by_its_type() =>
        RuleFindings.OfDocuments.Places(Itu, Position("organization", "itu"), Position("mandate", "itu"), Position("mandate", "m"))
            .Should().Equal("WSIS9003 /records/2/subject/id", "WSIS9002 /records/3/subject/id");

    [Fact]
    public void A_dangling_reference_is_reported_only_with_background_records()
    {
        var record = WsisJson.Read(Consultation("m", "itu")).Value[0];
        record.Validate().Findings.Should().NotContain(finding => finding.Code == "WSIS9002");
        var background = WsisJson.Read(Itu).Value;
        record.Validate(new ValidationOptions { References = background }).Findings
            .Should().ContainSingle(finding => finding.Code == "WSIS9002").Which.Pointer.ToString()
            .Should().Be("/mandate");
    }

    [Fact]
    public void Many_links_to_one_id_of_another_type_are_all_reported()
    {
        const int Count = 20_000;
        var links = string.Join(", ", Enumerable.Repeat("\"x\"", Count));
        var others = Enumerable.Range(0, Count).Select(i => Itu.Replace("\"itu\"", $"\"o{i}\"", StringComparison.Ordinal));
        var text = $$"""{"type": "mandate", "id": "x", "title": {"en": "T"}, "instrument": {"document": "A/RES/60/252"}, "issuedBy": "generalAssembly", "verb": "requests", "addressees": [{{links}}], "task": {"en": "T"}, "status": "active"}""";
        var read = WsisJson.Read($$"""{"format": "wsis-governance/1", "records": [{{string.Join(",\n", [text, .. others])}}]}""");
        var rules = RuleSet.Default.Without("WSIS9004");

        var whole = read.Value.Validate(new ValidationOptions { Rules = rules, MaxFindings = 2 * Count });
        whole.Findings.Count(finding => finding.Code == "WSIS9003").Should().Be(Count);
        whole.OmittedCount.Should().Be(0);

        var limited = read.Value.Validate(new ValidationOptions { Rules = rules });
        limited.Count(Severity.Error).Should().Be(ValidationOptions.Default.MaxFindings);
        limited.OmittedCount.Should().Be(whole.Findings.Count - limited.Findings.Count);
    }

    [Theory]
    [InlineData("A/66/77-E/2011/103", "39", true)]
    [InlineData("A/66/77", "38-40", false)] // by one of its symbols
    [InlineData("E/2011/103", "40", false)]
    [InlineData("E/2011/103", "footnote 40, annex 40, table, header", true)] // not counted by any record
    [InlineData("A/66/78", "40", true)] // no record
    public void A_source_is_within_its_document(string document, string place, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                DocumentTexts.Report("A/66/77-E/2011/103", """{"organ": "generalAssembly"}, {"organ": "economicAndSocialCouncil"}""", """, "paragraphCount": 39"""),
                Itu.Replace("\"kind\"", $$"""
                    "sources": [{"document": "{{document}}", "paragraph": "{{place}}"}], "kind"
                    """, StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS9005 /records/2/sources/0/paragraph"]);

    [Theory]
    [InlineData("/name/en", "T", true)]
    [InlineData("/name/en", "U", true)] // a running text need not say it
    [InlineData("/kind", "specializedAgency", true)]
    [InlineData("/kind", "office", false)]
    [InlineData("/type", "organization", true)]
    [InlineData("/name", "anything", true)] // a whole object is not compared
    public void A_record_contains_the_corrected_value_of_its_erratum(string pointer, string corrected, bool isGood) =>
        RuleFindings.OfDocuments.Places(Itu, Erratum(pointer, "x", corrected)).Should().Equal(isGood ? [] : ["WSIS9007 /records/1/corrected"]);

    [Theory]
    [InlineData("Tonga", "Tunis", false)]
    [InlineData("Tonga", "a Tonga", true)] // the right text holds the printed one
    [InlineData("Rome", "Tunis", true)]
    public void A_running_text_does_not_repeat_the_misprint(string printed, string corrected, bool isGood) =>
        RuleFindings.OfDocuments.Places(Itu.Replace("\"T\"", "\"The ITU in a Tonga\"", StringComparison.Ordinal), Erratum("/name/en", printed, corrected))
            .Should().Equal(isGood ? [] : ["WSIS9007 /records/1/corrected"]);

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/name/fr")]
    [InlineData("/sources/0")]
    [InlineData("/kind/0")]
    public void A_pointer_leads_to_something(string pointer) =>
        RuleFindings.OfDocuments.Places(Itu, Erratum(pointer, "x", "y")).Should().Equal("WSIS9006 /records/1/pointer");

    [Fact]
    public void Every_member_of_every_sample_is_found_at_its_pointer()
    {
        foreach (var record in ReferenceFiles.Records())
        {
            using var json = JsonDocument.Parse(WsisJson.ToJson(record));
            foreach (var (pointer, element) in Leaves("", json.RootElement))
            {
                var place = JsonPointerResolver.Find(record, JsonPointer.Parse(pointer));
                place.IsFound.Should().BeTrue("{0} has {1}", record.IdText, pointer);
                place.FoundText.Should().Be(element.ToString());
            }
        }
    }

    [Fact]
    public void A_mandate_based_on_an_unverified_document_is_noted_and_a_source_is_no_basis() =>
        RuleFindings.OfDocuments.Places(
                Itu.Replace("\"kind\"", """
                    "sources": [{"document": "E/RES/2010/2"}], "kind"
                    """, StringComparison.Ordinal),
                DocumentTexts.Resolution("E/RES/2010/2", """, "evidence": "unverified" """),
                Mandate("m", "itu"),
                Mandate("n", "itu").Replace("\"status\"", "\"evidence\": \"unverified\", \"status\"", StringComparison.Ordinal))
            .Should().Equal("WSIS9008 /records/2/instrument/document");

    private static IEnumerable<(string Pointer, JsonElement Leaf)> Leaves(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves($"{path}/{member.Name}", member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Leaves($"{path}/{i}", item)),
            JsonValueKind.True or JsonValueKind.False => [],
            _ => [(path, element)],
        };

    private static string Consultation(string mandate, string by) =>
        $$"""
        {"type": "consultation", "id": "c", "title": {"en": "T"}, "mandate": "{{mandate}}", "conductedBy": "{{by}}",
         "opens": "2010-09", "closes": "2010-12", "modes": ["written"]}
        """;

    private static string Mandate(string id, string addressee) =>
        $$"""
        {"type": "mandate", "id": "{{id}}", "title": {"en": "T"}, "instrument": {"document": "E/RES/2010/2", "paragraphs": "24"},
         "issuedBy": "economicAndSocialCouncil", "verb": "invites", "addressees": ["{{addressee}}"], "task": {"en": "T"}, "status": "active"}
        """;

    private static string Position(string type, string id) =>
        $$$"""
        {"type": "position", "id": "p-{{{type}}}-{{{id}}}", "subject": {"type": "{{{type}}}", "id": "{{{id}}}"}, "stance": "supports",
         "statement": {"en": "T"}, "heldBy": {"quantifier": "many", "groups": ["government"]}}
        """;

    private static string Erratum(string pointer, string printed, string corrected) =>
        $$$"""
        {"type": "erratum", "id": "e", "document": "A/66/77", "locus": "4", "printed": "{{{printed}}}", "corrected": "{{{corrected}}}",
         "record": {"type": "organization", "id": "itu"}, "pointer": "{{{pointer}}}", "reason": {"en": "T"}}
        """;
}
