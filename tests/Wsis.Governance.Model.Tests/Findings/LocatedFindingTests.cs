using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Findings;

/// <summary>What validation finds in records that were read has lines and columns by itself.</summary>
public sealed class LocatedFindingTests
{
    private const string Text = """
        {
          "format": "wsis-governance/1",
          "records": [
            { "type": "principle", "id": "é-none", "text": { "en": "A" } },
            {
              "type": "principle",
              "id": "open",
              "text": { "en": "Ä" }, "basis": { "document": "A/Res/60/252" }
            }
          ]
        }
        """;

    private static readonly ReadOptions named = new() { SourceName = "a.json" };

    [Fact]
    public void A_finding_of_validation_has_the_place_that_locating_gives()
    {
        foreach (var (_, name, utf8) in ReferenceFiles.All)
        {
            var read = WsisJson.Read(utf8, new ReadOptions { SourceName = name, MaxKeptText = int.MaxValue });
            var bare = WsisJson.Read(utf8, new ReadOptions { SourceName = name, MaxKeptText = 0 });

            var found = read.Value.Validate().Findings;

            found.Select(finding => (finding.Code, finding.Pointer, finding.Location)).Should().Equal(
                WsisJson.AddLocations(bare.Value.Validate().Findings, utf8)
                    .Select(finding => (finding.Code, finding.Pointer, finding.Location)));
            found.Where(finding => finding.RecordIndex >= 0 && finding.Location is null).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_place_is_that_of_the_value_in_its_line()
    {
        var finding = WsisJson.Read(Text, named).Value.Validate().Findings.Single(it => it.Code == "WSIS1002");

        finding.Location.Should().Be(new LinePosition(8, 53));
        finding.ToString().Should().StartWith("a.json(8,53): ");
        (finding with { Severity = Severity.Error }).Location.Should().Be(finding.Location);
        (finding with { RecordIndex = 3 }).Location.Should().Be(finding.Location);
    }

    [Fact]
    public void A_text_longer_than_may_be_kept_gives_no_place() =>
        WsisJson.Read(Text, named with { MaxKeptText = Text.Length - 1 }).Value.Validate().Findings
            .Should().NotBeEmpty().And.OnlyContain(finding => finding.Location == null);

    [Fact]
    public void Reading_and_validation_are_in_one_report()
    {
        var read = WsisJson.Read(Text, named);
        var report = read.Validate();

        report.Findings.Should().Equal(read.Findings.Concat(read.Value.Validate().Findings));
        report.HasErrors.Should().BeTrue();
        report.Count(Severity.Error).Should().Be(report.OfSeverity(Severity.Error).Count);
        ((Action)(() => report.ThrowIfErrors())).Should().Throw<WsisValidationException>()
            .WithMessage("*a.json(4,*");
        ((Action)(() => read.ThrowIfErrors())).Should().Throw<WsisFormatException>().WithMessage("*a.json(4,*");
    }

    [Fact]
    public void Records_of_two_texts_keep_the_lines_of_each()
    {
        var both = WsisJson.Read(Text, named).Value.Concat(WsisJson.Read("\n\n" + Text, named).Value);

        both.Validate().Findings.Where(finding => finding.Code == "WSIS1002").Select(finding => finding.Location!.Value.Line)
            .Should().Equal(8, 10);
    }
}
