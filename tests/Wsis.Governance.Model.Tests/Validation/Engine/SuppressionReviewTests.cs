using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Engine;

/// <summary>A suppression that has no effect is reported, with the reason.</summary>
public class SuppressionReviewTests
{
    private const string Records = """
        {"format":"wsis-governance/1","records":[{"type":"mandate","id":"river-forum-2031","title":{"en":"River forum"},"instrument":{"document":"A/RES/62/208","paragraphs":"8"},"issuedBy":"generalAssembly","verb":"recalls","addressees":["government"],"task":{"en":"Hold a forum."},"status":"active","sources":[{"document":"A/RES/62/208"}]}]}
        """;

    [Theory]
    [InlineData("\"code\":\"WSIS3005\"")]
    [InlineData("\"code\":\"WSIS3005\",\"record\":\"river-forum-2031\"")]
    [InlineData("\"code\":\"WSIS3005\",\"record\":\"mandate/river-forum-2031\"")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/records/0\"")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/records/0/verb\"")]
    public void A_suppression_that_has_an_effect_is_not_reported(string suppression)
    {
        var report = Report(suppression);

        report.Findings.Should().BeEmpty();
        report.Suppressed.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"code\":\"WSIS3005\",\"record\":\"river-forum-2013\"", "there is no record \"river-forum-2013\" (did you mean \"river-forum-2031\"?)")]
    [InlineData("\"code\":\"WSIS3005\",\"record\":\"mandate/river-forum-2013\"", "there is no record \"mandate/river-forum-2013\" (did you mean \"mandate/river-forum-2031\"?)")]
    [InlineData("\"code\":\"WSIS3005\",\"record\":\"organization/river-forum-2031\"", "there is no record \"organization/river-forum-2031\"")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/verb\"", "the pointer \"/verb\" leads to no value")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/records/0/verbs\"", "the pointer \"/records/0/verbs\" leads to no value")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/records/7/verb\"", "the pointer \"/records/7/verb\" leads to no value")]
    [InlineData("\"code\":\"WSIS3005\",\"pointer\":\"/records/0/task\"", "the rule reports nothing there")]
    [InlineData("\"code\":\"WSIS3016\"", "the rule reports nothing there")]
    [InlineData("\"code\":\"WSIS0006\"", "findings of reading cannot be suppressed")]
    public void A_suppression_without_an_effect_is_a_note_at_its_place(string suppression, string reason)
    {
        var note = Report(suppression).Findings.Single(finding => finding.Code == "WSIS0024");

        note.Severity.Should().Be(Severity.Note);
        note.Message.Should().Contain(reason);
        note.Source.Should().Be("rules.json");
        note.Pointer.ToString().Should().Be("/suppress/0");
        note.Location.Should().Be(new LinePosition(1, 15));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_off_is_reported()
    {
        var rules = RuleSet.Default.Without("WSIS3005").Suppressing(new Suppression
        {
            Code = "WSIS3005", Justification = "Ours.",
        });

        WsisJson.Read(Records).Validate(new ValidationOptions { Rules = rules }).Findings.Single().Message
            .Should().Be("The suppression of WSIS3005 has no effect: the rule is off.");
    }

    [Fact]
    public void Suppressions_of_the_library_apply_to_its_own_records_only() =>
        WsisJson.Read(Records.Replace("recalls", "requests")).Validate(new ValidationOptions
        {
            Rules = ReferenceData.Rules,
        }).Findings.Should().BeEmpty();

    private static ValidationReport Report(string suppression)
    {
        var file = $$"""{"suppress": [{{{suppression}},"justification":"Ours."}]}""";
        var rules = RuleSetFile.Read(System.Text.Encoding.UTF8.GetBytes(file), "rules.json");
        rules.IsValid.Should().BeTrue();
        return WsisJson.Read(Records).Validate(new ValidationOptions { Rules = rules.Rules });
    }
}
