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
        var checkedRun = ToolRun.Fed(run.Output, "validate", "-");
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
    public void A_folder_of_all_kinds_is_read_whole()
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

        ToolRun.Fed(line + line, "extract", "--paragraphs", "-").Error.Should().Contain("2 documents");
    }

    [Fact]
    public void A_broken_Word_file_says_so_and_exits_with_2()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("letter.docx", [.. "PK\u0003\u0004 and no more"u8]);

        var run = ToolRun.Of("extract", path);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("cannot be read as a Word document");
    }

    private static object Registry(string line)
    {
        var end = line is ['(', ..] ? line.IndexOf(')', StringComparison.Ordinal) + 1
            : line is [>= '0' and <= '9', '.', ..] ? 2 : 0;
        return new { prefix = line[..end], text = line[end..].Trim(), links = Array.Empty<string>() };
    }
}
