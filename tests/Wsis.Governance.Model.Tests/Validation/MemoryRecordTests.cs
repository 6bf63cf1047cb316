using Wsis.Governance.Validation;
using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Validation;

/// <summary>Records made in memory have the findings that reading gives the same records as text.</summary>
public sealed class MemoryRecordTests
{
    private static readonly Mandate complete = Mandate("a", "A/RES/60/1, 1", basis: ["tunis-agenda, 35"]);

    public static TheoryData<string, string> IncompleteMandates => new()
    {
        { "id", "" }, { "title", "" }, { "issuedBy", "" }, { "verb", "" }, { "task", "" }, { "status", "" },
        { "document", "/instrument" }, { "document", "/basis/0" },
    };

    [Theory]
    [MemberData(nameof(IncompleteMandates))]
    public void A_required_member_that_is_not_stated_is_missing_as_in_a_text(string member, string place)
    {
        var record = Without(member, place);

        var findings = record.Validate().OfSeverity(Severity.Error);

        findings.Select(one => (one.Code, one.Pointer.ToString(), one.Message))
            .Should().Equal(("WSIS0003", place, $"The required member \"{member}\" is missing."));
        WsisCorpus.Create(record).Validate().Findings.Should().Contain(one => one.Code == "WSIS0003");
        WsisJson.Read(WsisJson.ToJson(record)).Findings.Select(one => one.Code).Should().Contain("WSIS0003");
    }

    [Fact]
    public void An_element_of_a_list_that_is_not_stated_is_null()
    {
        var record = complete with { Addressees = [complete.Addressees[0], default], AddresseeNames = [default] };

        record.Validate().OfSeverity(Severity.Error).Select(one => (one.Code, one.Pointer.ToString()))
            .Should().Equal(("WSIS0005", "/addressees/1"), ("WSIS0005", "/addresseeNames/0"));
    }

    [Theory]
    [InlineData("inForce", "active", "/status")]
    [InlineData("generalAssembley", "generalAssembly", "/issuedBy")]
    [InlineData("invits", "invites", "/verb")]
    public void A_code_that_is_not_known_is_reported_with_the_known_one(string code, string known, string place)
    {
        var record = place switch
        {
            "/status" => complete with { Status = Code<MandateStatus>.Parse(code) },
            "/verb" => complete with { Verb = Code<OperativeVerb>.Parse(code) },
            _ => complete with { IssuedBy = Code<Organ>.Parse(code) },
        };

        var found = record.Validate().Findings.Should().ContainSingle(one => one.Code == "WSIS0008").Subject;

        found.Pointer.ToString().Should().Be(place);
        found.Severity.Should().Be(Severity.Warning);
        found.Message.Should().Contain($"\"{code}\"").And.Contain(known);
    }

    [Fact]
    public void A_group_that_is_not_known_is_reported_too() =>
        (complete with { Addressees = [Code<StakeholderGroup>.Parse("goverment")] }).Validate().Findings
            .Should().ContainSingle(one => one.Code == "WSIS0008")
            .Which.Pointer.ToString().Should().Be("/addressees/0");

    [Fact]
    public void A_record_that_was_read_and_validated_has_each_finding_once()
    {
        var text = WsisJson.ToJson(complete).Replace("\"active\"", "\"inForce\"", StringComparison.Ordinal);
        var read = WsisJson.Read(text);

        read.Validate().Findings.Should().ContainSingle(one => one.Code == "WSIS0008");
        read.Value.Validate().Findings.Should().NotContain(one => one.Code == "WSIS0008", "the result of reading has it");
        read.Value.With(read.Value.Mandates["a"] with { Process = FollowUpProcess.EnhancedCooperation })
            .Validate().Findings.Should().ContainSingle(one => one.Code == "WSIS0008", "the record was made anew");
    }

    [Fact]
    public void What_reading_would_find_can_be_switched_off_and_not_suppressed()
    {
        var record = Without("status", "");
        var suppression = new Suppression { Code = "WSIS0003", Justification = "An example." };

        record.Validate(new() { Rules = RuleSet.Default.Without("WSIS0003") }).IsValid.Should().BeTrue();
        record.Validate(new() { Rules = RuleSet.Default.Suppressing(suppression) }).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Null_is_rejected_where_a_member_is_set()
    {
        FluentActions.Invoking(() => complete with { Instrument = null! })
            .Should().Throw<ArgumentNullException>().WithParameterName("Instrument");
        FluentActions.Invoking(() => ReferenceData.Corpus.Errata[0] with { Printed = null! })
            .Should().Throw<ArgumentNullException>().WithParameterName("Printed");
        FluentActions.Invoking(() => ReferenceData.Corpus.Positions[0] with { HeldBy = null! })
            .Should().Throw<ArgumentNullException>().WithParameterName("HeldBy");
    }

    [Fact]
    public void Null_is_rejected_as_an_element_of_a_list()
    {
        FluentActions.Invoking(() => complete with { Basis = [complete.Basis[0], null!] })
            .Should().Throw<ArgumentNullException>().WithMessage("*index 1 is null*");
        FluentActions.Invoking(() => new Citation[] { null! }.ToValueList())
            .Should().Throw<ArgumentNullException>().WithMessage("*index 0 is null*");
    }

    private static Mandate Without(string member, string place) => (member, place) switch
    {
        ("id", _) => complete with { Id = default },
        ("title", _) => complete with { Title = default },
        ("issuedBy", _) => complete with { IssuedBy = default },
        ("verb", _) => complete with { Verb = default },
        ("task", _) => complete with { Task = default },
        ("status", _) => complete with { Status = default },
        (_, "/instrument") => complete with
        {
            Instrument = new Citation { Document = default, Paragraphs = ParagraphSet.Create(1) },
        },
        _ => complete with { Basis = [new Citation { Document = default }] },
    };
}
