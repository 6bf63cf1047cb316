using Wsis.Governance.Tool.Site;

namespace Wsis.Governance.Tool.Tests.Site;

/// <summary>A folder for a site is accepted or refused with the reason.</summary>
public sealed class SiteFolderTests
{
    [Fact]
    public void An_empty_list_names_no_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write(SiteFolder.ListName, []);
        folder.Write("own.txt", []);

        SiteFolder.Open(folder.Path).Complete().Should().Be(0);

        File.Exists(Path.Combine(folder.Path, "own.txt")).Should().BeTrue();
    }

    [Fact]
    public void A_folder_needs_a_name() => ToolRun.Of("site", "").Should().Be(new ToolRun(
        2, "", "wsis: The name of the folder for the site is empty. Name a folder.\n"));
}
