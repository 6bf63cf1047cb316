using Wsis.Governance.Findings;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Findings;

/// <summary>A finding of a validation shares what it can, and says the same as one that states all by itself.</summary>
public sealed class FindingLayoutTests
{
    private const string Mandate =
        """
        {"type": "mandate", "id": "ec", "title": {"en": "T"},
         "instrument": {"document": "A/RES/65/141", "paragraphs": "22"}, "issuedBy": "generalAssembly", "verb": "recalls", "addressees": ["secretary-general"], "task": {"en": "T"},
         "reporting": {"to": []}, "status": "active"}
        """;

    private const string File = $$"""{"format": "wsis-governance/1", "records": [{{Mandate}}, {{Mandate}}]}""";

    private static readonly ValidationOptions twoRules = new()
    {
        Rules = RuleSet.Default.Rules
            .Where(rule => rule.Code is not ("WSIS3005" or "WSIS3007"))
            .Aggregate(RuleSet.Default, (rules, rule) => rules.Without(rule.Code)),
    };

    [Fact]
    public void A_finding_has_pointer_location_and_record()
    {
        var second = 46 + Mandate.Length;

        OfFile().Select(Described).Should().Equal(
            "WSIS3005 a.json /records/0/verb of mandate/ec, 0, a.json /records/0 at byte 44: verb=recalls",
            "WSIS3007 a.json /records/0/reporting of mandate/ec, 0, a.json /records/0 at byte 44: ",
            $"WSIS3005 a.json /records/1/verb of mandate/ec, 1, a.json /records/1 at byte {second}: verb=recalls",
            $"WSIS3007 a.json /records/1/reporting of mandate/ec, 1, a.json /records/1 at byte {second}: ");
    }

    [Fact]
    public void A_finding_about_a_record_created_in_memory_has_its_index() =>
        WsisCorpus.Create([.. WsisJson.Read(File).Value]).Validate(twoRules).Findings
            .Select(Described).Should().Contain(
            "WSIS3007  /records/1/reporting of mandate/ec, 1, : ");

    [Fact]
    public void A_finding_about_a_record_by_itself_has_the_pointer_in_it() =>
        WsisJson.Read(File).Value[1].Validate(twoRules).Findings.Select(Described).Should().Equal(
            "WSIS3005  /verb of mandate/ec, -1, : verb=recalls",
            "WSIS3007  /reporting of mandate/ec, -1, : ");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_finding_equals_one_built_from_the_same_values(int index)
    {
        var shared = OfFile()[index];

        var own = new Finding
        {
            Rule = shared.Rule,
            Severity = shared.Severity,
            Pointer = shared.Pointer,
            Source = shared.Source,
            Origin = shared.Origin,
            Record = shared.Record,
            RecordIndex = shared.RecordIndex,
            Arguments = shared.Arguments,
        };

        own.Should().Be(shared);
        own.GetHashCode().Should().Be(shared.GetHashCode());
        (own with { Location = new LinePosition(1, 2) }).Should().Be(shared with { Location = new LinePosition(1, 2) });
    }

    [Fact]
    public void Members_that_are_not_changed_stay()
    {
        var shared = OfFile()[2];
        const string Where = "WSIS3005 a.json /records/1/verb";
        const string Origin = "a.json /records/1 at byte";

        Described(shared with { Pointer = JsonPointer.Parse("/x") })
            .Should().StartWith($"WSIS3005 a.json /x of mandate/ec, 1, {Origin}");
        Described(shared with { Source = "b" })
            .Should().StartWith($"WSIS3005 b /records/1/verb of mandate/ec, 1, {Origin}");
        Described(shared with { Origin = default }).Should().Be($"{Where} of mandate/ec, 1, : verb=recalls");
        Described(shared with { Record = null }).Should().StartWith($"{Where} of , 1, {Origin}");
        Described(shared with { RecordIndex = 7 }).Should().StartWith($"{Where} of mandate/ec, 7, {Origin}");
        Described(shared with { Arguments = [] })
            .Should().StartWith($"{Where} of mandate/ec, 1, {Origin}").And.EndWith(": ");
        (shared with { Severity = Severity.Note }).Severity.Should().Be(Severity.Note);
        (shared with { Location = new LinePosition(3, 4) }).Location.Should().Be(new LinePosition(3, 4));
    }

    [Fact]
    public void A_copy_that_is_changed_leaves_the_first_as_it_was()
    {
        var bare = new Finding { Rule = ReadingRules.MissingMember, Severity = Severity.Error };
        var first = bare with { Source = "a", Location = new LinePosition(1, 1) };

        var other = first with { Source = "b", Location = null };

        (first.Source, first.Location).Should().Be(("a", new LinePosition(1, 1)));
        (other.Source, other.Location).Should().Be(("b", null));
    }

    [Fact]
    public void A_finding_takes_64_bytes_among_many_and_128_in_a_call_for_one_record()
    {
        var clean = (Mandate)WsisJson.Read(Mandate).Value[0] with { Verb = OperativeVerb.Requests, Reporting = null };
        var faulty = clean with { Reporting = new Reporting() { To = [] } };
        var (without, with) = (Many(clean), Many(faulty));

        var bytes = Allocation.Of(() => with.Validate(twoRules)) - Allocation.Of(() => without.Validate(twoRules));

        (bytes / 1000.0).Should().BeInRange(64, 64.2, "a finding has 56 bytes, its place in the list 8");
        Allocation.Of(() => faulty.Validate(twoRules)).Should().Be(128, "the list has 32 bytes, the report 40");
    }

    private static ValueList<Finding> OfFile() =>
        WsisJson.Read(File, new ReadOptions { SourceName = "a.json" }).Value.Validate(twoRules).Findings;

    private static WsisCorpus Many(Mandate mandate) => WsisCorpus.Create(Enumerable.Range(0, 1000)
        .Select(number => FormattableString.Invariant($"m-{number}"))
        .Select(id => mandate with { Id = Id<Mandate>.Parse(id) }));

    private static string Described(Finding it) =>
        $"{it.Code} {it.Source} {it.Pointer} of {it.Record}, {it.RecordIndex}, "
        + $"{(it.Origin == default ? "" : it.Origin)}: "
        + string.Join(' ', it.Arguments.Select(argument => $"{argument.Name}={argument.Value}"));
}
