using System.Text.Json;
using Wsis.Governance.Tool.Commands;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class CoverageCommandTests
{
    [Fact]
    public void Every_place_of_the_report_has_records()
    {
        var run = ToolRun.Of("coverage");

        run.Code.Should().Be(0);
        run.Lines[^1].Should().Be("45 places, 45 with records, 0 without");
        run.Lines.Should().OnlyContain(line => TextWidth.Of(line) <= 80);
        run.Lines.Should().Contain(line => line.StartsWith("table") && line.Contains("contribution tally 1"));
    }

    [Fact]
    public void As_json_places_name_their_records()
    {
        var json = JsonDocument.Parse(ToolRun.Of("coverage", "--format", "json").Output).RootElement;

        json.GetProperty("document").GetString().Should().Be("A/66/77-E/2011/103");
        json.GetProperty("missing").GetArrayLength().Should().Be(0);
        var places = json.GetProperty("places").EnumerateArray().ToArray();
        places.Select(static place => place.GetProperty("place").GetString()).Should().StartWith(["header", "1", "2"])
            .And.EndWith(["39", "footnote 1", "footnote 2", "footnote 3", "footnote 4", "table"]).And.HaveCount(45);
        foreach (var place in places)
        {
            var count = place.GetProperty("records").GetInt32();
            place.GetProperty("ids").GetArrayLength().Should().Be(count);
            place.GetProperty("types").EnumerateObject().Sum(static type => type.Value.GetInt32()).Should().Be(count);
        }
    }

    [Fact]
    public void A_place_without_record_is_an_error()
    {
        var corpus = WsisCorpus.Create(
            ReferenceData.Corpus.Reports.Where(static report => report.IdText.StartsWith("A/66/77")));
        using var bytes = new MemoryStream();
        var environment = new CommandEnvironment { Input = Stream.Null, Bytes = bytes, Error = TextWriter.Null };

        CoverageCommand.Run("text", corpus, environment).Should().Be(1);
        environment.Output.Flush();
        var text = System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        text.Should().Contain("header            1  report 1\n").And.Contain("table             0  none\n");
        text.Should().EndWith("45 places, 2 with records, 43 without\n");
        ((Action)(() => CoverageCommand.Run("text", WsisCorpus.Empty, environment))).Should().Throw<ToolException>()
            .WithMessage("The records do not contain the report A/66/77-E/2011/103.");
    }
}
