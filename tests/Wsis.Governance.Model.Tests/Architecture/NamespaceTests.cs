using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>What a program needs stands in one namespace; internal types stand in the namespace of their
/// folder.</summary>
public sealed partial class NamespaceTests
{
    private const string Root = "Wsis.Governance";
    private const int MaxFilesInFolder = 42;

    [Fact]
    public void Public_types_are_in_the_root_namespace_or_in_one_of_the_two_for_options() =>
        Library.PublicTypes.Select(static type => Library.Outermost(type))
            .Where(static type => type.Namespace is not (Root or $"{Root}.Json" or $"{Root}.Validation"))
            .Select(static type => type.FullName)
            .ShouldBeEmpty("a public type stands in Wsis.Governance, .Json or .Validation");

    [Fact]
    public void Internal_types_are_in_the_namespace_of_their_folder() =>
        Library.Types.Where(static type => !type.IsNested && !type.IsPublic && SourceFolders.Of(type) is not null)
            .Where(static type => type.Namespace != $"{Root}.{SourceFolders.Of(type)!.Replace('/', '.')}")
            .Where(static type => !IsNextToPublicType(type))
            .Select(static type => $"{type.FullName} in {SourceFolders.Of(type)}")
            .ShouldBeEmpty("an internal type stands in the namespace of its folder");

    [Fact]
    public void A_folder_has_a_limited_number_of_files()
    {
        var large =
            from folder in new[] { "src", "tests", "benchmarks" }
            from files in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
                .Where(static path => !OutputFolder().IsMatch(path))
                .GroupBy(static path => Path.GetDirectoryName(path))
            where files.Count() > MaxFilesInFolder
            select $"{Path.GetRelativePath(Repository.Root, files.Key!)}: {files.Count()} files";

        large.ShouldBeEmpty($"a folder holds at most {MaxFilesInFolder} files: part it by subject");
    }

    // A file that declares a public type, such as a partial class, has one namespace for all its types.
    private static bool IsNextToPublicType(Type type) =>
        SourceFolders.Files.Select(SourceFolders.ReadFile)
            .Any(text => text.Contains($" {type.Name.Split('`')[0]}", StringComparison.Ordinal)
                && Regex.IsMatch(text, @"^public ", RegexOptions.Multiline)
                && Regex.IsMatch(text, $@"^internal .*\b{Regex.Escape(type.Name.Split('`')[0])}\b", RegexOptions.Multiline));

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]")]
    private static partial Regex OutputFolder();
}
