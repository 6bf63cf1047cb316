namespace Wsis.Governance.Tests.Validation.Rules.Documents;

public class DocumentRuleTests
{
    private const string Both =
        """{"organ": "generalAssembly", "session": 66}, {"organ": "economicAndSocialCouncil", "session": 2011}""";

    [Fact]
    public void Each_meeting_with_a_printed_variant_is_noted_not_the_first_alone() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Resolution("A/RES/60/252", """, "recalls": ["A/RES/57/270 B"]"""),
                DocumentTexts.Resolution("A/RES/61/1", """, "recalls": ["A/RES/57/270 B", "A/RES/57/270B"]"""))
            .Should().Equal("WSIS1002 /records/0/recalls/0", "WSIS1002 /records/1/recalls/0", "WSIS9009 /records/1/recalls/1");

    [Theory]
    [InlineData("WHA/RES/60")]
    [InlineData("ITU/RES/102")]
    public void No_organ_is_wrong_for_an_unknown_body(string symbol) =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Resolution("A/RES/60/252", "").Replace("A/RES/60/252", symbol, StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void An_organ_that_is_not_known_leaves_open_whether_it_agrees() =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Resolution("A/RES/60/252", "").Replace("generalAssembly", "assembly", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Theory]
    [InlineData("A/RES/60/252", 60, true)]
    [InlineData("A/RES/60/252", 61, false)]
    [InlineData("A/RES/217(III)", 3, true)]
    [InlineData("A/RES/S-23/3", 55, true)] // no regular session
    [InlineData("E/RES/2010/2", 2010, true)]
    [InlineData("E/RES/2010/2", 2011, false)]
    [InlineData("E/RES/1721(LIII)", 1972, true)] // names no year
    public void The_session_is_the_one_the_symbol_names(string symbol, int session, bool agrees) =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Resolution(symbol, $", \"session\": {session}"))
            .Should().Equal(agrees ? [] : ["WSIS1004 /records/0/session"]);

    [Fact]
    public void A_report_submitted_to_two_sessions_must_agree_with_one() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                DocumentTexts.Report("A/66/77", """{"organ": "generalAssembly", "session": 66}, {"organ": "generalAssembly", "session": 67}"""))
            .Should().BeEmpty();

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", true)] // tomorrow, which has begun in a part of the world
    [InlineData("2026-11-25", false)]
    [InlineData("2026-11", true)]
    [InlineData("2026", true)]
    [InlineData("2027", false)]
    public void A_date_in_the_future_is_certainly_in_the_future(string issued, bool isGood) =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Author, DocumentTexts.Report("A/81/9", """{"organ": "generalAssembly"}""", $", \"issued\": \"{issued}\""))
            .Should().Equal(isGood ? [] : ["WSIS1007 /records/1/issued"]);

    [Theory]
    [InlineData("1945-10-24", true)]
    [InlineData("1945", true)]
    [InlineData("1945-10-23", false)]
    [InlineData("1944", false)]
    public void The_United_Nations_begin_with_their_Charter(string issued, bool isGood) =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Author, DocumentTexts.Report("A/9", """{"organ": "generalAssembly"}""", $", \"issued\": \"{issued}\""))
            .Should().Equal(isGood ? [] : ["WSIS1006 /records/1/issued"]);

    [Fact]
    public void A_joint_report_with_a_submission_to_an_unknown_organ_may_be_submitted_to_each() =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Author, DocumentTexts.Report("A/66/77-E/2011/103", """{"organ": "generalAssembly"}, {"organ": "ecosoc"}"""))
            .Should().BeEmpty();

    [Fact]
    public void The_own_report_of_a_commission_is_submitted_only_to_the_Council() =>
        RuleFindings.OfDocuments.Places(
            DocumentTexts.Author, DocumentTexts.Report("E/2018/31-E/CN.16/2018/4", """{"organ": "economicAndSocialCouncil"}"""))
            .Should().BeEmpty();

    [Fact]
    public void A_joint_report_without_any_submission_lacks_two() =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Author, DocumentTexts.Report("A/66/77-E/2011/103", ""))
            .Should().Equal("WSIS1008 /records/1/submittedTo", "WSIS1008 /records/1/submittedTo");

    [Theory]
    [InlineData("2011-12-31", true)]
    [InlineData("2012-01-01", false)]
    [InlineData("2012", false)]
    public void A_report_is_not_issued_after_the_session_has_ended(string issued, bool isGood) =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Author, DocumentTexts.Report("A/66/77-E/2011/103", Both, $", \"issued\": \"{issued}\""))
            .Should().Equal(isGood ? [] : ["WSIS1009 /records/1/submittedTo/1/session"]);

    [Fact]
    public void A_corrigendum_may_come_later() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                DocumentTexts.Report("A/66/77/Corr.1", """{"organ": "generalAssembly", "session": 66}""", """, "issued": "2013-01-05" """))
            .Should().BeEmpty();

    [Theory]
    [InlineData("en", """{"en-GB": "T"}""", true)]
    [InlineData("zh-Hant", """{"zh": "T"}""", true)]
    [InlineData("en", """{"ar": "T", "fr": "T"}""", false)]
    public void A_title_in_any_region_of_the_original_language_will_do(string original, string title, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                DocumentTexts.Report("A/66/77", """{"organ": "generalAssembly"}""", $", \"originalLanguage\": \"{original}\"")
                    .Replace("""{"en": "T"}""", title, StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS1010 /records/1/title"]);

    [Theory]
    [InlineData("A/RES/60/1", true)] // of the same session: the order is open
    [InlineData("A/RES/59/220", true)]
    [InlineData("A/RES/61/1", false)]
    [InlineData("E/RES/2006/46", true)] // of the same year
    [InlineData("E/RES/2007/8", false)]
    [InlineData("A/62/9", false)]
    [InlineData("A/61/9", true)] // not a resolution: its date is not known
    public void A_recalled_document_is_not_certainly_later(string recalled, bool isGood) =>
        RuleFindings.OfDocuments.Places(DocumentTexts.Resolution("A/RES/60/252", $", \"adopted\": \"2006-03-27\", \"recalls\": [\"{recalled}\"]"))
            .Should().Equal(isGood ? [] : ["WSIS1013 /records/0/recalls/0"]);

    [Fact]
    public void The_record_of_what_is_recalled_counts_before_its_session() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Resolution("A/RES/60/252", """, "adopted": "2006-03-27", "recalls": ["A/RES/60/300"]"""),
                DocumentTexts.Resolution("A/RES/60/300", """, "adopted": "2006-06-30" """))
            .Should().Equal("WSIS1013 /records/0/recalls/0");

    [Fact]
    public void Cycles_of_any_length_are_reported_once_and_a_diamond_is_no_cycle() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Resolution("A/RES/60/1", """, "supersedes": ["A/RES/60/2", "A/RES/60/4"]"""),
                DocumentTexts.Resolution("A/RES/60/2", """, "supersedes": ["A/RES/60/3"]"""),
                DocumentTexts.Resolution("A/RES/60/3", """, "supersedes": ["A/RES/60/1", "A/RES/60/5"]"""),
                DocumentTexts.Resolution("A/RES/60/4", """, "supersedes": ["A/RES/60/5"]"""),
                DocumentTexts.Resolution("A/RES/60/5", ""),
                DocumentTexts.Resolution("A/RES/60/6", """, "supersedes": ["A/RES/60/6"]"""))
            .Should().Equal("WSIS1012 /records/2/supersedes/0", "WSIS1012 /records/5/supersedes/0");

    [Theory]
    [InlineData("2009-12-21", "2010-12-20", false)]
    [InlineData("2009-12-21", "2009-12-21", true)] // on the same day
    [InlineData("2010", "2010-12-20", true)] // the order is open
    public void A_cited_document_was_certainly_superseded_before(string newer, string citing, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Resolution("A/RES/64/187", $", \"adopted\": \"{newer}\", \"supersedes\": [\"A/RES/63/202\"]"),
                DocumentTexts.Resolution(
                    "A/RES/65/141",
                    $$"""
                    , "adopted": "{{citing}}", "provisions": [{"paragraph": "1", "verbs": ["requests"], "summary": {"en": "S"},
                      "cites": [{"document": "A/RES/63/202"}]}]
                    """))
            .Where(finding => finding.StartsWith("WSIS1014", StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS1014 /records/1/provisions/0/cites/0/document"]);

    [Theory]
    [InlineData("A/66/50", 66, true)]
    [InlineData("A/65/50", 66, false)]
    [InlineData("E/2011/100", 66, false)]
    [InlineData("WHA/66/50", 66, true)]
    public void An_agenda_is_of_the_organ_and_the_session(string agenda, int session, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                DocumentTexts.Report("A/66/77", $$"""{"organ": "generalAssembly", "session": {{session}}, "agendaDocument": "{{agenda}}"}"""))
            .Should().Equal(isGood ? [] : ["WSIS1015 /records/1/submittedTo/0/agendaDocument"]);
}
