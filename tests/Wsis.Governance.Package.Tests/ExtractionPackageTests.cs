namespace Wsis.Governance.Package.Tests;

/// <summary>The package of the extraction, as its users get it.</summary>
public sealed class ExtractionPackageTests : IDisposable
{
    private const string Assembly = "lib/net10.0/Wsis.Governance.Extraction.dll";

    private readonly PackedFile package = PackedFile.Extraction();

    public void Dispose() => package.Dispose();

    [Fact]
    public void The_extraction_depends_on_the_library_of_its_own_version_alone()
    {
        var dependency = package.All("dependency").Should().ContainSingle().Subject;

        dependency.Attribute("id")!.Value.Should().Be("Wsis.Governance.Model");
        dependency.Attribute("version")!.Value.Should().Be(package.Value("version"));
    }

    [Fact]
    public void The_extraction_package_holds_assembly_documentation_readme_and_icon_alone() =>
        package.Content.Should().BeEquivalentTo(
            [Assembly, "lib/net10.0/Wsis.Governance.Extraction.xml", "README.md", "icon.png"]);

    [Fact]
    public void Its_assembly_refers_to_the_platform_and_the_library_alone() =>
        package.ReferencesOf(Assembly).Should().OnlyContain(
            name => name == "Wsis.Governance.Model" || name == "NodaTime"
                || name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_extraction_package_names_licence_readme_icon_and_release_notes()
    {
        package.Value("license").Should().Be("MIT");
        package.Value("readme").Should().Be("README.md");
        package.Value("icon").Should().Be("icon.png");
        package.TextOf("README.md").Should().StartWith("# Extraction in a program\n");
        package.Value("releaseNotes").Should().Contain($"## {package.Value("version")}, ");
    }
}
