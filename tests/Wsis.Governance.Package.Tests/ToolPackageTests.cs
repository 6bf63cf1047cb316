namespace Wsis.Governance.Package.Tests;

/// <summary>The package of the tool, as <c>dotnet tool install</c> gets it.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private const string Folder = "tools/net10.0/any/";

    private readonly PackedFile package = PackedFile.Tool();

    public void Dispose() => package.Dispose();

    [Fact]
    public void The_tool_package_has_one_command()
    {
        package.All("packageType").Single().Attribute("name")!.Value.Should().Be("DotnetTool");
        package.TextOf($"{Folder}DotnetToolSettings.xml").Should()
            .Contain("""<Command Name="wsis" EntryPoint="wsis.dll" Runner="dotnet" />""");
        package.All("dependency").Should().BeEmpty("a tool brings what it needs");
    }

    [Fact]
    public void The_tool_package_names_licence_readme_and_icon()
    {
        package.Value("license").Should().Be("MIT");
        package.Value("readme").Should().Be("tool.md");
        package.Value("icon").Should().Be("icon.png");
        package.Entries.Should().Contain(["tool.md", "icon.png"]);
        package.TextOf("tool.md").Should().StartWith("# wsis\n");
        package.Value("releaseNotes").Should().Contain($"## {package.Value("version")}, ");
    }

    [Fact]
    public void Its_libraries_are_those_that_its_list_of_third_parties_names()
    {
        var ours = new[] { "wsis.dll", "Wsis.Governance.Model.dll", "Wsis.Governance.Sharding.dll",
            "Wsis.Governance.Extraction.dll" };
        var theirs = package.TextOf("third-party.md").Split('`')
            .Where(word => word.EndsWith(".dll", StringComparison.Ordinal));

        package.Entries.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                ours.Concat(theirs).Select(file => Folder + file),
                "src/Wsis.Governance.Tool/third-party.md names each library and its licence");
    }

    [Fact]
    public void The_tool_package_has_the_full_licence_of_each_library()
    {
        var notices = package.TextOf("THIRD-PARTY-NOTICES.txt").Split(new string('=', 78))[1..];
        var bodies = notices.Where((_, at) => at > 0 && at % 2 == 0).ToArray();
        var libraries = package.TextOf("third-party.md").Split('`')
            .Where(word => word.EndsWith(".dll", StringComparison.Ordinal)).ToArray();

        libraries.Should().HaveCount(10).And.OnlyContain(
            file => notices.Any(notice => notice.Contains($"\n{file} (package ", StringComparison.Ordinal)));
        bodies.Should().HaveCount(6);
        bodies[..2].Should().OnlyContain(
            licence => licence.Contains("Version 2.0, January 2004", StringComparison.Ordinal)
                && licence.Contains("1. Definitions.", StringComparison.Ordinal)
                && licence.Contains("END OF TERMS AND CONDITIONS", StringComparison.Ordinal)
                && licence.Length > 10_000);
        bodies[1].Should().ContainAll("NOTICE", "4. Redistribution.", "9. Accepting Warranty or Additional Liability.");
        bodies[2..].Should().OnlyContain(
            licence => licence.Contains("\nCopyright (c) ", StringComparison.Ordinal)
                && licence.Contains("\nPermission is hereby granted, free of charge", StringComparison.Ordinal)
                && licence.Contains("\nTHE SOFTWARE IS PROVIDED \"AS IS\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_package_is_free_of_the_compiler_platform() =>
        package.Entries.Should().NotContain(
            entry => entry.Contains("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
}
