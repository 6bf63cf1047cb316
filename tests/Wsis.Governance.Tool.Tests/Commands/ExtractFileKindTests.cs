using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>One resolution, in each kind of file: the records are the same, and they validate through a pipe.</summary>
public sealed class ExtractFileKindTests
{
    private static readonly string[] lines =
    [
        "Resolution adopted by the General Assembly on 3 May 2019",
        "73/999. Lakes and boats",
        "The General Assembly,",
        "Recalling its resolution 60/252 of 27 March 2006,",
        "1. Requests the Secretary-General, in consultation with the lake towns, to count the boats, and to report to the "
            + "General Assembly at its seventy-fifth session;",
        "2. Invites Member States:",
        "(a) To lend boats;",
        "(b) To share maps.",
        "80th plenary meeting",
    ];

    private static readonly Dictionary<string, Func<byte[]>> files = new(StringComparer.Ordinal)
    {
        ["txt"] = () => Encoding.UTF8.GetBytes(string.Join('\n', lines)),
        ["docx"] = () => new WordFile { Body = string.Concat(lines.Select(line => WordFile.Paragraph(line))) }.ToBytes(),
        ["html"] = () => Encoding.UTF8.GetBytes(
            $"<html><body>{string.Concat(lines.Select(line => $"<p>{line}</p>\n"))}</body></html>"),
        ["json"] = () => JsonSerializer.SerializeToUtf8Bytes(new { paragraphs = lines.Select(Registry) }),
        ["jsonl"] = () => [.. JsonSerializer.SerializeToUtf8Bytes(new { paragraphs = lines.Select(Registry) }), (byte)'\n'],
    };

    public static TheoryData<string> Kinds => [.. files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_gives_the_records_of_the_text_and_they_validate(string kind)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write($"A_RES_73_999.{kind}", files[kind]());

        var run = ToolRun.Of("extract", path);

        run.Error.Should().Contain("1 document, 4 records, 0 findings.");
        run.Code.Should().Be(0);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Should().Equal(
            "A/RES/73/999", "a-res-73-999-1-1", "a-res-73-999-2-a-1", "a-res-73-999-2-b-1");
        var checkedRun = ToolRun.WithInput(run.Output, "validate", "-");
        checkedRun.Code.Should().Be(0);
        checkedRun.Output.Should().Contain("0 errors, 0 warnings, 0 notes in 4 records");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Standard_input_is_read_as_the_kind_of_document_that_it_is(string kind)
    {
        var run = ToolRun.With(files[kind](), "extract", "--symbol", "A/RES/73/999", "-");

        run.Error.Should().Contain("1 document, 4 records, 0 findings.");
    }

    [Fact]
    public void All_kinds_of_files_in_a_folder_are_read()
    {
        using var folder = new TemporaryFolder();
        foreach (var (at, kind) in files.Keys.Index())
        {
            folder.Write(FormattableString.Invariant($"A_RES_73_{at + 1}.{kind}"), files[kind]());
        }

        var run = ToolRun.Of("extract", "--paragraphs", folder.Path);

        run.Lines.Should().HaveCount(lines.Length * files.Count);
        run.Error.Should().Contain("5 documents");
    }

    [Fact]
    public void Several_documents_one_a_line_are_read_from_standard_input()
    {
        var line = Encoding.UTF8.GetString(files["jsonl"]());

        ToolRun.WithInput(line + line, "extract", "--paragraphs", "-").Error.Should().Contain("2 documents");
    }

    [Fact]
    public void A_damaged_Word_file_is_reported_and_exits_with_2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("letter.docx", [.. "PK\u0003\u0004 and no more"u8]);

        var run = ToolRun.Of("extract", path);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("cannot be read as a Word document");
    }

    [Theory]
    [InlineData("b.docx", "", "b.docx cannot be read as a Word document: the file is empty.")]
    [InlineData("b.docx", "The General Assembly,", "the file is not a ZIP archive, as every .docx file is.")]
    [InlineData("b.docx", "PK\u0003\u0004 and no more", "the file is damaged, or it is an archive that contains no document.")]
    [InlineData("b.json", "", "b.json is not valid JSON: it is empty. Export the document again.")]
    [InlineData("b.json", "{\n  \"lines\": [,]\n}", "what stands in line 2, after 12 bytes cannot stand there.")]
    [InlineData("b.json", "7", "b.json contains no paragraphs")]
    [InlineData("b.jsonl", "{\"lines\": [,]}\n", "b.jsonl, line 1 is not valid JSON: what stands after 11 bytes cannot stand there.")]
    [InlineData("b.html", "<p>a</p>\u0000", "is not text: line 1 holds the character U+0000.")]
    public void A_document_that_cannot_be_read_is_a_message_and_the_others_are_read(
        string name, string content, string why)
    {
        using var folder = new TemporaryFolder();
        folder.Write("A_RES_73_999.txt", files["txt"]());
        folder.Write(name, Encoding.UTF8.GetBytes(content));
        folder.Write("c.docx", files["docx"]());

        var run = ToolRun.Of("extract", folder.Path);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(why).And.Contain("2 documents, 8 records, 0 findings. 1 document could not be read.");
        run.Error.Should().NotContainAny("Packaging", "LineNumber", "BytePosition", "corrupted", "isFinalBlock");
        run.Lines.Should().HaveCount(8);
    }

    [Fact]
    public void The_lines_after_a_broken_one_are_read()
    {
        var line = Encoding.UTF8.GetString(files["jsonl"]());

        var run = ToolRun.WithInput($"{line}{{\n{line}", "extract", "--symbol", "A/RES/73/999", "-");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("line 2 is not valid JSON").And.Contain("2 documents, 8 records");
    }

    [Fact]
    public void A_folder_without_documents_is_reported()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("extract", folder.Path).Error.Should().Contain("contains no document that ends in .txt, .docx, ");
    }

    private static object Registry(string line)
    {
        var end = line is ['(', ..] ? line.IndexOf(')', StringComparison.Ordinal) + 1
            : line is [>= '0' and <= '9', '.', ..] ? 2 : 0;
        return new { prefix = line[..end], text = line[end..].Trim(), links = Array.Empty<string>() };
    }
}
