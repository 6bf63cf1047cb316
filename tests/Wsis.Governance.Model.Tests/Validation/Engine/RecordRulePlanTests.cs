using Wsis.Governance.Contracts;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Records;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Corpus;

namespace Wsis.Governance.Tests.Validation.Engine;

/// <summary>What is left out where links cannot be followed would have had nothing to say.</summary>
public sealed class RecordRulePlanTests
{
    private static readonly Record[] records = [.. FixtureRecords(), .. ReferenceFiles.Records()];

    // But WSIS9002: of links that cannot be followed it would say that they lead nowhere.
    public static TheoryData<string> Resting =>
    [
        .. RuleCatalogue.Entries.Select(entry => entry.Implementation)
            .Where(check => (check is IRequiresLinks || IsSilentAlone(check)) && check is not DanglingReference)
            .Select(check => check.Rule.Code),
    ];

    [Fact]
    public void Rules_about_links_and_about_linked_records_do_not_run_without_links()
    {
        var codes = Resting.Select(row => row.Data).ToList();
        codes.Should().Contain(["WSIS3014", "WSIS4006", "WSIS9003"]).And.NotContain("WSIS1002");
    }

    [Theory]
    [MemberData(nameof(Resting))]
    public void A_rule_that_needs_a_corpus_reports_nothing_without_it(string code)
    {
        var check = RuleCatalogue.Entries.Single(it => it.Implementation.Rule.Code == code).Implementation;
        foreach (var record in records)
        {
            var running = new Running(check, record);
            RecordTypes.Visit(record.TypeIndex, ref running);
            running.Report!.Findings.Should().BeEmpty("{0} rests on what links lead to", code);
        }
    }

    [Fact]
    public void Fewer_rules_look_at_a_record_whose_links_cannot_be_followed()
    {
        var checks = RuleSet.Default.Checks;

        for (var type = 0; type < RecordTypes.Count; type++)
        {
            checks.Plans(true)[type].CountRules.Should().BeGreaterThan(checks.Plans(false)[type].CountRules);
        }
    }

    [Fact]
    public void The_rules_of_the_type_speak_first_then_those_of_several_types_and_of_parts()
    {
        const string Mandate =
            """
            {"type": "mandate", "id": "m", "title": {"en": "T"},
             "instrument": {"document": "A/Res/65/141", "paragraphs": "22"}, "issuedBy": "economicAndSocialCouncil", "basis": [{"document": "A/60/687*"}], "verb": "recalls",
             "addressees": ["secretary-general"], "task": {"en": "T"}, "reporting": {"to": []}, "status": "active"}
            """;

        var findings = WsisJson.Read(Mandate).Value[0].Validate().Findings;

        findings.Select(finding => $"{finding.Code} {finding.Pointer}").Should().Equal(
            "WSIS3002 /issuedBy",
            "WSIS3005 /verb",
            "WSIS3007 /reporting",
            "WSIS1002 /instrument/document",
            "WSIS1002 /basis/0/document",
            "WSIS9004 ");
    }

    private static bool IsSilentAlone(RuleImplementation check) =>
        check is ElementRule parts && parts.RequestedKinds(false) == ElementKinds.None;

    private static IEnumerable<Record> FixtureRecords() =>
        Directory.EnumerateFiles(RuleFixtures.Folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => WsisJson.Read(File.ReadAllBytes(file)).Value);

    // The check by itself, as though links could be followed, on a record of which none can.
    private struct Running(RuleImplementation check, Record record) : IRecordTypeVisitor
    {
        public ValidationReport? Report { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            var context = new RuleContext(ValidationOptions.Default, null, RuleScope.All) { Record = record };
            if (check is ElementRule ofParts)
            {
                var parts = new ElementRuleRunner([ofParts], canFollowLinks: true);
                if (parts.FindMatches(ref context) != 0)
                {
                    parts.Report(0, ref context);
                }
            }
            else
            {
                new RecordRulePlan<T>([check], new ElementRuleRunner([], canFollowLinks: true)).Run(ref context);
            }

            Report = context.ToReport();
        }
    }
}
