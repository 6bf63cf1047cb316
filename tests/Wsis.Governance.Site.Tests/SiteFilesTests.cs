using System.Net;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Site.Tests;

/// <summary>The files of a site, without a browser.</summary>
public sealed partial class SiteFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Every_link_leads_to_a_file_of_the_site_and_nothing_is_loaded_from_elsewhere()
    {
        ToolRun.Of("site", folder.Path).Code.Should().Be(0);
        var broken = new List<string>();
        var names = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(file)))
            {
                var address = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (!address.StartsWith("data:", StringComparison.Ordinal) && !Leads(file, address))
                {
                    broken.Add($"{file}: {address}");
                }
            }
        }

        broken.Should().BeEmpty();

        bool Leads(string file, string address)
        {
            var parts = address.Split('#', 2);
            var path = parts[0].Split('?')[0];
            var target = path.Length == 0 ? file : Path.GetFullPath(path, Path.GetDirectoryName(file)!);
            return File.Exists(target) && (parts.Length == 1 || NamesIn(target).Contains(parts[1]));
        }

        HashSet<string> NamesIn(string file) => names.TryGetValue(file, out var known)
            ? known
            : names[file] = [.. Name().Matches(File.ReadAllText(file)).Select(static name => name.Groups[1].Value)];
    }

    [Fact]
    public void Every_record_has_a_page_and_every_paragraph_of_the_report_has_one()
    {
        var run = ToolRun.Of("site", folder.Path);

        run.Output.Should().EndWith($" pages in {folder.Path}: open {folder.Path}/index.html\n");
        var pages = Directory.EnumerateFiles(folder.Path, "*.html", SearchOption.AllDirectories).ToArray();
        pages.Should().HaveCountGreaterThan(ReferenceData.Corpus.Count);
        foreach (var number in Enumerable.Range(1, 39))
        {
            pages.Should().Contain(Path.Combine(folder.Path, $"place/A-66-77-E-2011-103/{number}.html"));
        }
    }

    [Fact]
    public void The_same_records_give_the_same_files()
    {
        using var other = new TemporaryFolder();
        ToolRun.Of("site", folder.Path);
        ToolRun.Of("site", other.Path);

        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.ReadAllText(Path.Combine(other.Path, Path.GetRelativePath(folder.Path, file)))
                .Should().Be(File.ReadAllText(file));
        }
    }

    [Fact]
    public void Text_of_records_is_escaped_in_markup()
    {
        var path = folder.Write(
            "mine.jsonl",
            """{"type":"organization","id":"board","name":{"en":"<script>alert(1)</script>"},"acronym":"\"><img src=x>","kind":"office","group":"government"}"""u8.ToArray());

        ToolRun.Of("site", folder.Path + "/out", "--in", path, "--no-reference").Code.Should().Be(0);

        foreach (var file in Directory.EnumerateFiles(folder.Path + "/out", "*.html", SearchOption.AllDirectories))
        {
            File.ReadAllText(file).Should().NotContain("<script>alert").And.NotContain("<img");
        }

        File.ReadAllText(folder.Path + "/out/search-index.js").Should().NotContain("<script>");
    }

    [Fact]
    public void Pages_of_an_earlier_run_are_removed_and_files_of_others_are_left()
    {
        var site = folder.Path + "/out";
        var records = folder.Write(
            "mine.jsonl",
            """{"type":"organization","id":"board","name":{"en":"Board"},"kind":"office","group":"government"}"""u8.ToArray());
        ToolRun.Of("site", site).Code.Should().Be(0);
        File.WriteAllText(site + "/notes.txt", "mine");

        ToolRun.Of("site", site, "--in", records, "--no-reference").Code.Should().Be(0);

        Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Should().HaveCount(6)
            .And.Contain(Path.Combine(site, "organization/board.html"));
        Directory.Exists(site + "/mandate").Should().BeFalse("no page is left in it");
        File.ReadAllText(site + "/notes.txt").Should().Be("mine");
    }

    [Fact]
    public void A_folder_without_a_site_is_not_changed()
    {
        var path = folder.Write("mine.jsonl", "{}"u8.ToArray());

        var run = ToolRun.Of("site", folder.Path);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("contains files that `wsis site` did not write.");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Own_records_have_a_separate_list()
    {
        var records = folder.Write(
            "mine.jsonl",
            """{"type":"organization","id":"board","name":{"en":"Board"},"kind":"office","group":"government"}"""u8.ToArray());

        ToolRun.Of("site", folder.Path + "/out", "--in", records).Code.Should().Be(0);

        File.ReadAllText(folder.Path + "/out/index.html").Should().Contain("<h2>Your records</h2>")
            .And.Contain("<a href=\"own.html#organization\">Organizations</a>: 1");
        File.ReadAllText(folder.Path + "/out/own.html").Should().Contain("<a href=\"organization/board.html\">Board</a>")
            .And.NotContain("secretary-general");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused() =>
        ToolRun.Of("site", folder.Write("taken", [])).Error.Should().Contain("is a file. Name a folder for the site.");

    public void Dispose() => folder.Dispose();

    // A link out of the site loads nothing until a reader follows it.
    [GeneratedRegex("(?<!<a rel=\"external\" )(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Name();
}
