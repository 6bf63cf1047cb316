using System.Text.Json;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>What the library and its tests stand on.</summary>
public sealed class PackageTests
{
    private static readonly string[] alwaysBuilt =
        ["src/Wsis.Governance.Model", "tests/Wsis.Governance.Model.Tests"];

    [Fact]
    public void The_library_uses_only_the_platform_and_noda_time() =>
        Library.Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Should().OnlyContain(
                name => name == "NodaTime" || name!.StartsWith("System.", StringComparison.Ordinal),
                "every further dependency is one for all users: do without it");

    [Fact]
    public void The_library_uses_only_dates_and_the_clock_of_noda_time() =>
        Library.Methods.SelectMany(IlReader.Read)
            .Select(static instruction => instruction.Operand as Type ?? instruction.Operand.DeclaringType)
            .Where(static type => type?.Assembly.GetName().Name == "NodaTime")
            .Select(static type => type!.Name).Distinct()
            .Should().BeSubsetOf(
                ["LocalDate", "CalendarSystem", "IClock", "Instant", "SystemClock"],
                "with its patterns or time zones a native program contains nearly all of it");

    [Fact]
    public void The_package_depends_only_on_noda_time() =>
        PackagesOf("src/Wsis.Governance.Model")
            .Where(name => !name.EndsWith(".ILLink.Tasks", StringComparison.Ordinal)
                && !name.EndsWith("Microsoft.DotNet.ILCompiler", StringComparison.Ordinal))
            .Should().Equal(["NodaTime"], "the build tools of the platform aside, it is the only dependency");

    [Fact]
    public void Nothing_but_the_benchmarks_depends_on_the_compiler_platform()
    {
        var projects = alwaysBuilt.Concat(RestoredProjects()).Distinct().ToArray();

        foreach (var project in projects)
        {
            PackagesOf(project).Where(IsRoslyn)
                .ShouldBeEmpty($"{project} must be free of Roslyn: remove the package that brings it.");
        }
    }

    private static bool IsRoslyn(string package) =>
        package.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase);

    // The other projects of src and tests are restored only when the whole solution is built.
    private static IEnumerable<string> RestoredProjects() =>
        from folder in new[] { "src", "tests" }
        from project in Directory.EnumerateDirectories(Repository.PathOf(folder))
        where File.Exists(Path.Combine(project, "obj", "project.assets.json"))
        select $"{folder}/{Path.GetFileName(project)}";

    private static string[] PackagesOf(string project)
    {
        var file = Repository.PathOf($"{project}/obj/project.assets.json");
        File.Exists(file).Should().BeTrue("{0} is restored before its tests run: build it", project);
        using var assets = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')[0])];
    }
}
