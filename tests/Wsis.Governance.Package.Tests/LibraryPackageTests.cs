using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Wsis.Governance.Package.Tests;

/// <summary>The package of the library, as its users get it.</summary>
public sealed class LibraryPackageTests : IDisposable
{
    private const string Assembly = "lib/net10.0/Wsis.Governance.Model.dll";
    private const string Documentation = "lib/net10.0/Wsis.Governance.Model.xml";

    private readonly PackedFile package = PackedFile.Library();

    public void Dispose() => package.Dispose();

    [Fact]
    public void The_library_depends_on_one_major_version_of_noda_time()
    {
        package.All("group").Select(group => group.Attribute("targetFramework")!.Value).Should().Equal("net10.0");
        var dependency = package.All("dependency").Should().ContainSingle(
            "every further dependency is one for all users").Subject;

        dependency.Attribute("id")!.Value.Should().Be("NodaTime");
        dependency.Attribute("version")!.Value.Should().MatchRegex(@"^\[3\.\d+\.\d+, 4\.0\.0\)$");
    }

    [Fact]
    public void The_library_package_contains_only_assembly_documentation_readme_and_icon() =>
        package.Content.Should().BeEquivalentTo(
            [Assembly, Documentation, "README.md", "icon.png"],
            "no analyzers, no build files, no content: adding the package changes nothing in a project's build");

    [Fact]
    public void The_assembly_refers_only_to_the_platform_and_noda_time() =>
        package.ReferencesOf(Assembly).Should().OnlyContain(
            name => name == "NodaTime" || name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_documentation_is_of_this_assembly_and_speaks_of_its_entry_points()
    {
        var document = XDocument.Parse(package.TextOf(Documentation));

        document.Descendants("assembly").Single().Element("name")!.Value.Should().Be("Wsis.Governance.Model");
        document.Descendants("member").Select(member => member.Attribute("name")!.Value).Should().Contain(
            ["T:Wsis.Governance.WsisJson", "T:Wsis.Governance.WsisCorpus"]);
    }

    [Fact]
    public void The_library_package_names_licence_readme_icon_and_commit()
    {
        package.All("license").Single().Attribute("type")!.Value.Should().Be("expression");
        package.Value("license").Should().Be("MIT");
        package.Value("readme").Should().Be("README.md");
        package.Value("icon").Should().Be("icon.png");
        package.Value("tags")!.Split(' ').Should().Contain("wsis").And.OnlyHaveUniqueItems();
        package.TextOf("README.md").Should().StartWith("# Wsis.Governance.Model\n");
        package.BytesOf("icon.png")[1..4].Should().Equal("PNG"u8.ToArray());
    }

    [Fact]
    public void The_release_notes_speak_of_the_version_that_is_packed() =>
        package.Value("releaseNotes").Should().Contain(
            $"## {package.Value("version")}, ", "docs/changelog.md has a heading for each version");

    [Fact]
    public void The_symbols_are_of_the_assembly_that_is_packed()
    {
        using var symbols = PackedFile.Symbols();
        const string Pdb = "lib/net10.0/Wsis.Governance.Model.pdb";
        symbols.Entries.Should().Contain(Pdb);
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.BytesOf(Pdb)));
        using var assembly = new PEReader(new MemoryStream(package.BytesOf(Assembly)));

        var codeView = assembly.ReadDebugDirectory()
            .Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(pdb.GetMetadataReader().DebugMetadataHeader!.Id);

        assembly.ReadCodeViewDebugDirectoryData(codeView).Guid.Should().Be(id.Guid);
    }
}
