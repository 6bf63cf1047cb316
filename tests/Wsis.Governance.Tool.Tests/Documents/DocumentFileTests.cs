using System.Text;

namespace Wsis.Governance.Tool.Tests.Documents;

/// <summary>A file whose text cannot be read as it is written is refused; nothing in it is replaced.</summary>
public sealed class DocumentFileTests : IDisposable
{
    private const string Head = "Resolution 73/998\n\nLakes\n\nThe General Assembly,\n\n";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("extract", "a.txt")]
    [InlineData("extract", "a.html")]
    [InlineData("extract", "a.json")]
    [InlineData("extract", "a.jsonl")]
    [InlineData("cite", "a.txt")]
    public void Text_in_a_code_page_is_refused_with_the_line(string command, string name)
    {
        var file = folder.Write(name, Encoding.Latin1.GetBytes("[{\n\"text\": \"\u00C9tat\"\n}]"));

        var run = ToolRun.Of(command, file);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith($"wsis: \"{file}\" is not UTF-8: line 2 holds the byte 0xC9");
    }

    [Fact]
    public void A_page_that_names_its_code_page_is_read()
    {
        var file = folder.Write("a.html", Encoding.Latin1.GetBytes(
            "<html><head><meta charset=windows-1252></head><body><p>Resolution 73/998</p><p>Lakes</p>"
            + "<p>The General Assembly,</p><p>1. Requests the Secretary-General to count each \u00E9tang.</p></body></html>"));

        ToolRun.Of("extract", file, "--symbol", "A/RES/73/998").Output.Should().Contain("\u00E9tang.");
    }

    [Fact]
    public void A_null_character_is_refused() =>
        ToolRun.Of("extract", folder.Write("a.txt", "a\nb\0c"u8.ToArray())).Error.Should().Contain(
            "a.txt\" is not text: line 2 holds the character U+0000.");

    [Theory]
    [InlineData("\n")]
    [InlineData("\f")]
    [InlineData("\v")]
    [InlineData(" \f ")]
    [InlineData("\n\f")]
    public void A_page_break_ends_a_line(string between)
    {
        var file = folder.Write("a.txt", Encoding.UTF8.GetBytes(
            $"{Head}1. Requests the Secretary-General to count the lakes;{between}2. Invites Member States to lend maps."));

        var run = ToolRun.Of("extract", file, "--symbol", "A/RES/73/998");

        run.Output.Should().Contain("\"paragraph\":\"1\"").And.Contain("\"paragraph\":\"2\"").And.NotContain("\\f")
            .And.Contain("\"en\":\"Requests the Secretary-General to count the lakes;\"");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%", " is a PDF file, whose paragraphs cannot be read: ")]
    [InlineData("{\\rtf1\\ansi The General Assembly,", " is in Rich Text Format: ")]
    public void Content_that_is_not_text_is_named_under_any_name(string content, string message)
    {
        var file = folder.Write("a.txt", Encoding.UTF8.GetBytes(content));

        ToolRun.Of("extract", file).Error.Should().StartWith($"wsis: {file}{message}save the document as text, Word");
        ToolRun.WithInput(content, "extract", "-").Error.Should().StartWith($"wsis: standard input{message}");
    }

    [Theory]
    [InlineData("[{\"text\":\"a\"},{\"text\":\"\\ud800\"}]", ", paragraph 2")]
    [InlineData("[\"\\udc00\"]", ", paragraph 1")]
    [InlineData("{\"symbol\":\"\\ud800\",\"lines\":[]}", "")]
    [InlineData("[{\"text\":\"a\",\"links\":[[\"\\ud800\",\"b\"]]}]", ", paragraph 1")]
    public void Half_of_a_surrogate_pair_is_refused_with_its_paragraph(string json, string place)
    {
        var file = folder.Write("a.json", Encoding.UTF8.GetBytes(json));

        var run = ToolRun.Of("extract", file);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith($"wsis: {file}{place} has an escape that is half of a surrogate pair");
    }

    public void Dispose() => folder.Dispose();
}
