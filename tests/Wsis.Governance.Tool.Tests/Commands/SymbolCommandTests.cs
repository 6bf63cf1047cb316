using System.Text;
using System.Text.Json;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class SymbolCommandTests
{
    [Theory]
    [InlineData(
        "A/RES/57/270 B",
        """{"input":"A/RES/57/270 B","ok":true,"canonical":"A/RES/57/270B","symbols":["A/RES/57/270B"],"organs":["generalAssembly"],"bodyKnown":true,"kind":"resolution","session":57,"year":null,"number":270,"letters":"B"}""")]
    [InlineData(
        "A/66/77-E/2011/103",
        """{"input":"A/66/77-E/2011/103","ok":true,"canonical":"A/66/77-E/2011/103","symbols":["A/66/77","E/2011/103"],"organs":["generalAssembly","economicAndSocialCouncil"],"bodyKnown":true,"kind":"document","session":66,"year":null,"number":77,"letters":null}""")]
    [InlineData(
        "E/2010/CRP.4",
        """{"input":"E/2010/CRP.4","ok":true,"canonical":"E/2010/CRP.4","symbols":["E/2010/CRP.4"],"organs":["economicAndSocialCouncil"],"bodyKnown":true,"kind":"conferenceRoomPaper","session":null,"year":2010,"number":4,"letters":null}""")]
    [InlineData(
        "ZZ/1",
        """{"input":"ZZ/1","ok":true,"canonical":"ZZ/1","symbols":["ZZ/1"],"organs":[],"bodyKnown":false,"kind":"document","session":null,"year":null,"number":1,"letters":null}""")]
    public void A_symbol_is_answered_with_one_line(string symbol, string line)
    {
        var run = ToolRun.Of("symbol", symbol);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be(line + "\n");
    }

    [Theory]
    [InlineData("https://docs.un.org/en/A/66/77", "A/66/77", "address", "en")]
    [InlineData("https://undocs.org/Home/Mobile?FinalSymbol=A%2F66%2F77&Language=F", "A/66/77", "address", "fr")]
    [InlineData("A_RES_60_252_FR.docx", "A/RES/60/252", "fileName", "fr")]
    [InlineData("documents/A_66_77.txt", "A/66/77", "fileName", null)]
    [InlineData("UNEP_EA.2_RES.5", "UNEP/EA.2/RES.5", "fileName", null)]
    public void A_symbol_is_read_from_an_address_or_the_name_of_a_file(
        string text, string symbol, string source, string? language)
    {
        var run = ToolRun.Of("symbol", text);

        run.Code.Should().Be(0);
        var answer = JsonDocument.Parse(run.Output).RootElement;
        answer.GetProperty("ok").GetBoolean().Should().BeTrue();
        answer.GetProperty("canonical").GetString().Should().Be(symbol);
        answer.GetProperty("readFrom").GetString().Should().Be(source);
        answer.GetProperty("language").GetString().Should().Be(language);
    }

    [Fact]
    public void A_missing_bracket_of_an_address_is_added_and_reported() =>
        ToolRun.Of("symbol", "https://docs.un.org/en/S/RES/1325(2000").Output.Should()
            .Contain("\"S/RES/1325(2000)\"").And.Contain("\"repaired\":\"the closing bracket");

    [Theory]
    [InlineData("A/66/77/E/2011/103", "A/66/77-E/2011/103")]
    [InlineData("A/66/77.", "A/66/77")]
    [InlineData("resolution 60/252", "A/RES/60/252")]
    public void A_text_that_is_no_symbol_gets_the_most_likely_symbol(string text, string meant)
    {
        var run = ToolRun.Of("symbol", text);

        run.Code.Should().Be(1);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("didYouMean").GetString().Should().Be(meant);
    }

    [Fact]
    public void A_year_before_the_first_meetings_is_named_as_such() =>
        ToolRun.Of("symbol", "E/RES/1945/2").Output.Should().Contain(
            "\"reason\":\"expected a session of at most three digits, or a year from 1946 to 2100\",\"at\":6");

    [Theory]
    [InlineData("foo", 0)]
    [InlineData("A/60/6871/160", 10)]
    [InlineData("  A/60/6871/160", 12)]
    [InlineData("", 0)]
    public void A_malformed_symbol_is_answered_with_reason_and_position(string text, int at)
    {
        var run = ToolRun.Of("symbol", text);

        run.Code.Should().Be(1);
        var answer = JsonDocument.Parse(run.Output).RootElement;
        answer.EnumerateObject().Select(static member => member.Name).Should().Equal("input", "ok", "reason", "at");
        answer.GetProperty("input").GetString().Should().Be(text);
        answer.GetProperty("ok").GetBoolean().Should().BeFalse();
        answer.GetProperty("reason").GetString().Should().StartWith("expected ");
        answer.GetProperty("at").GetInt32().Should().Be(at);
    }

    [Fact]
    public void Lines_of_standard_input_are_answered_in_their_order()
    {
        var run = ToolRun.WithInput("\uFEFFA/RES/60/252\r\n\nE/2009/92", "symbol");

        run.Code.Should().Be(1, "the empty line is no symbol");
        run.Lines.Select(InputOf).Should().Equal("A/RES/60/252", "", "E/2009/92");
        ToolRun.WithInput("E/2009/92\n", "symbol", "-", "A/66/77").Lines.Select(InputOf).Should()
            .Equal("E/2009/92", "A/66/77");
        ToolRun.WithInput("", "symbol").Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public void A_very_long_line_is_cut_and_the_next_one_read()
    {
        var run = ToolRun.WithInput(new string('A', 3 * LineReader.MaxLineLength) + "\nA/66/77\n", "symbol");

        run.Lines.Should().HaveCount(2);
        InputOf(run.Lines[0]).Should().HaveLength(LineReader.MaxLineLength);
        run.Lines[1].Should().StartWith("{\"input\":\"A/66/77\",\"ok\":true");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_answered()
    {
        var run = ToolRun.With([0xFF, 0x00, 0xC3, (byte)'\n', (byte)'A'], "symbol");

        run.Code.Should().Be(1);
        run.Lines.Should().HaveCount(2).And.OnlyContain(line => line.Contains("\"ok\":false"));
    }

    [Fact]
    public void Utf_16_with_a_byte_order_mark_is_read()
    {
        byte[] input = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("A/66/77\n")];

        ToolRun.With(input, "symbol").Output.Should().StartWith("{\"input\":\"A/66/77\",\"ok\":true");
    }

    [Fact]
    public void Many_symbols_are_all_answered()
    {
        var input = new StringBuilder();
        for (var number = 1; number <= 20_000; number++)
        {
            input.Append(System.Globalization.CultureInfo.InvariantCulture, $"A/RES/60/{number}\n");
        }

        var run = ToolRun.WithInput(input.ToString(), "symbol");

        run.Code.Should().Be(0);
        run.Lines.Should().HaveCount(20_000);
        InputOf(run.Lines[^1]).Should().Be("A/RES/60/20000");
    }

    private static string InputOf(string line) =>
        JsonDocument.Parse(line).RootElement.GetProperty("input").GetString()!;
}
