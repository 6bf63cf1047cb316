using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

/// <summary>Rules of one's own run with those of the library and are configured, suppressed and reported as they
/// are.</summary>
public class CustomRuleTests
{
    private static readonly ShortTitle shortTitle = new();

    [Fact]
    public void A_custom_rule_runs_only_in_a_set_that_contains_it()
    {
        Codes(RuleSet.Default).Should().NotContain("OURS001");
        Codes(RuleSet.Default.With(shortTitle)).Should().Contain("OURS001");
        Codes(RuleSet.Default.With(shortTitle).Without("ours001")).Should().NotContain("OURS001");
    }

    [Fact]
    public void Findings_of_a_custom_rule_have_place_and_line()
    {
        var finding = Validate(RuleSet.Default.With(shortTitle)).Findings.Single(it => it.Code == "OURS001");

        finding.ToString().Should().Be("m.json(1,41): warning OURS001 /title: The title \"T\" has 1 of 10 characters.");
        finding.Rule.Family.Should().Be(RuleFamily.Custom);
        finding.Arguments.Select(argument => argument.Name).Should().Equal("title", "length", "spare");
    }

    [Fact]
    public void A_rule_for_all_types_sees_records_of_each()
    {
        var corpus = WsisCorpus.Create([.. ReferenceData.Corpus.Take(40)]);
        var seen = new List<Record>();

        corpus.Validate(new ValidationOptions { Rules = RuleSet.Default.With(new SeenRecords(seen)) });

        seen.Should().Equal(corpus);
    }

    [Fact]
    public void A_custom_rule_has_its_own_severity_unless_the_rule_set_changes_it()
    {
        var note = new SeenRecords([], Severity.Note);
        RuleSet.Default.With(shortTitle).SeverityOf(shortTitle.Rule).Should().Be(Severity.Warning);
        RuleSet.Strict.With(shortTitle).SeverityOf(shortTitle.Rule).Should().Be(Severity.Error);
        RuleSet.Recommended.With(note).SeverityOf(note.Rule).Should().Be(Severity.Note);
        RuleSet.Default.With(shortTitle).WithSeverity("short-title", Severity.Note).SeverityOf(shortTitle.Rule)
            .Should().Be(Severity.Note);
        RuleSet.Default.With(shortTitle).Rules.Should().Contain(shortTitle.Rule);
    }

    [Fact]
    public void Errors_of_a_custom_rule_are_thrown_with_how_to_fix_them()
    {
        var rules = RuleSet.Default.With(shortTitle).WithSeverity("OURS001", Severity.Error);

        var validate = () => Validate(rules).ThrowIfErrors();

        validate.Should().Throw<WsisValidationException>().Which.Message.Should()
            .Contain("m.json(1,41): OURS001 short-title").And.Contain("how to fix: Write it out.")
            .And.Contain("page:       https://example.org/1");
    }

    [Fact]
    public void Findings_of_a_custom_rule_are_suppressed_with_a_reason()
    {
        var rules = RuleSet.Default.With(shortTitle).Suppressing(
            new Suppression { Code = "ours001", RecordId = Id<Record>.Parse("m"), Justification = "So." });

        Validate(rules).Suppressed.Should().ContainSingle(it => it.Finding.Code == "OURS001");
        Validate(rules).Findings.Should().NotContain(it => it.Code == "OURS001");
    }

    [Fact]
    public void A_suppression_by_the_name_of_a_rule_takes_effect() =>
        RuleSet.Default.Suppressing(new Suppression { Code = "record-without-source", Justification = "So." })
            .Suppressions.Single().Code.Should().Be("WSIS9004");

    [Fact]
    public void A_rule_file_names_a_custom_rule_that_is_given_to_the_reader()
    {
        var file = """{"rules": {"OURS001": "error"}}"""u8;

        RuleSetFile.Read(file, null, shortTitle).Rules.SeverityOf(shortTitle.Rule).Should().Be(Severity.Error);
        RuleSetFile.Read(file).Findings.Single().Message.Should().Contain("no rule has this code or name");
        RuleSetFile.Read("{}"u8, null, shortTitle).Rules.Rules.Should().Contain(shortTitle.Rule);
    }

    [Fact]
    public void SARIF_lists_a_custom_rule_after_the_catalogue_and_links_to_its_page()
    {
        using var log = JsonDocument.Parse(SarifWriter.ToSarif(Validate(RuleSet.Default.With(shortTitle)).Findings));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var result = run.GetProperty("results").EnumerateArray().Single(it => it.GetProperty("ruleId").GetString() == "OURS001");
        var descriptor = rules[result.GetProperty("ruleIndex").GetInt32()];

        rules.GetArrayLength().Should().Be(RuleCatalogue.All.Count + 1);
        descriptor.GetProperty("id").GetString().Should().Be("OURS001");
        descriptor.GetProperty("helpUri").GetString().Should().Be("https://example.org/1");
        descriptor.GetProperty("help").GetProperty("markdown").GetString().Should().Be(
            "The title \"{title}\" has {length} of 10 characters.\n\n**How to fix.** Write it out.");
        result.GetProperty("message").GetProperty("arguments")[1].GetString().Should().Be("1");
        FindingsJson.ToJson(Validate(RuleSet.Default.With(shortTitle)).Findings).Should().Contain("short-title");
    }

    [Theory]
    [InlineData("WSIS9999", "belong to the rules of this library")]
    [InlineData("wsis-1", "belong to the rules of this library")]
    [InlineData("1OURS", "is not a rule code")]
    [InlineData("OURS 1", "is not a rule code")]
    public void A_code_that_cannot_be_is_refused_with_the_reason(string code, string reason)
    {
        var making = () => new Rule(code, "some-name", Severity.Error, "Wrong.", "Correct it.");

        making.Should().Throw<ArgumentException>().WithMessage($"*{code}*{reason}*");
    }

    [Theory]
    [InlineData("Some-name")]
    [InlineData("some--name")]
    [InlineData("some name")]
    public void A_name_that_cannot_be_is_refused(string name) =>
        FluentActions.Invoking(() => new Rule("OURS1", name, Severity.Error, "Wrong.", "Correct it."))
            .Should().Throw<ArgumentException>().WithMessage("*is not a rule name*");

    [Fact]
    public void A_code_or_a_name_that_another_rule_has_is_refused()
    {
        var rules = RuleSet.Default.With(shortTitle);

        rules.With(shortTitle).Rules.Should().Equal(rules.Rules, "the same rule may be added again");
        FluentActions.Invoking(() => rules.With(new ShortTitle())).Should().Throw<ArgumentException>()
            .WithMessage("The code \"OURS001\" of the rule OURS001 short-title is taken: the rule OURS001 short-title has it*");
        FluentActions.Invoking(() => rules.With(new SeenRecords([], name: "row-total-wrong")))
            .Should().Throw<ArgumentException>()
            .WithMessage("The name \"row-total-wrong\"*the rule WSIS5009 row-total-wrong has it*");
    }

    [Fact]
    public void A_place_that_is_no_pointer_and_a_value_that_is_missing_are_refused()
    {
        FluentActions.Invoking(() => Validate(RuleSet.Default.With(new Careless("title"))))
            .Should().Throw<ArgumentException>().WithMessage("\"title\" is not a JSON pointer*");
        FluentActions.Invoking(() => Validate(RuleSet.Default.With(new Careless("/title"))))
            .Should().Throw<ArgumentException>().WithMessage("The message of OURS003 names {what}*");
    }

    [Fact]
    public void A_set_without_custom_rules_uses_the_catalogue_itself() =>
        RuleSet.Default.Without("WSIS9004").Registrations.Should().BeSameAs(RuleCatalogue.Entries);

    private static IEnumerable<string> Codes(RuleSet rules) => Validate(rules).Findings.Select(finding => finding.Code);

    private static ValidationReport Validate(RuleSet rules) => WsisJson.Read(
        """
        {"type": "mandate", "id": "m", "title": {"en": "T"}, "instrument": {"document": "A/RES/60/252"}, "issuedBy": "generalAssembly", "verb": "requests", "addressees": ["secretary-general"], "task": {"en": "T"}, "status": "active"}
        """.Trim(),
        new ReadOptions { SourceName = "m.json" }).Validate(new ValidationOptions { Rules = rules });

    private sealed class ShortTitle() : RecordRule<Mandate>(new Rule(
        "OURS001", "short-title", Severity.Warning, "The title \"{title}\" has {length} of 10 characters.", "Write it out.")
    {
        HelpAddress = new Uri("https://example.org/1"),
    })
    {
        public override void Run(Mandate mandate, ref RuleContext context)
        {
            if (mandate.Title["en"] is { Length: < 10 } title)
            {
                FindingArgument[] arguments = [new("spare", "x"), new("length", title.Length), new("title", title)];
                context.Report(this, "/title", arguments);
            }
        }
    }

    private sealed class SeenRecords(List<Record> seen, Severity severity = Severity.Warning, string name = "seen")
        : AnyRecordRule(new Rule("OURS002", name, severity, "Seen.", "Nothing."))
    {
        public override void Run(Record record, ref RuleContext context) => seen.Add(record);
    }

    private sealed class Careless(string place)
        : RecordRule<Mandate>(new Rule("OURS003", "careless", Severity.Error, "Wrong: {what}.", "Correct it."))
    {
        public override void Run(Mandate record, ref RuleContext context) => 
            context.Report(this, place, Array.Empty<FindingArgument>());
    }
}
