using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Architecture;

/// <summary>The folder of the source that declares each type of the library.</summary>
internal static partial class SourceFolders
{
    private const string Source = "src/Wsis.Governance.Model";

    /// <summary>Folders, relative to the project, by the full name of the type without its type parameters.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Find();

    /// <summary>The source files of the library, relative to the project.</summary>
    public static IEnumerable<string> Files =>
        from path in Directory.EnumerateFiles(Repository.PathOf(Source), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Repository.PathOf(Source), path).Replace('\\', '/')
        where !relative.StartsWith("obj/", StringComparison.Ordinal)
            && !relative.StartsWith("bin/", StringComparison.Ordinal)
        select relative;

    /// <summary>The folder of a type; null for those of the compiler.</summary>
    public static string? Of(Type type)
    {
        var outer = Library.Outermost(type);
        return All.GetValueOrDefault($"{outer.Namespace}.{outer.Name.Split('`')[0]}");
    }

    public static string ReadFile(string relative) => File.ReadAllText(Repository.PathOf($"{Source}/{relative}"));

    private static Dictionary<string, string> Find()
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            var text = ReadFile(file);
            var own = NamespaceLine().Match(text).Groups[1].Value;
            foreach (Match declared in TypeLine().Matches(text))
            {
                folders[$"{own}.{declared.Groups[1].Value}"] = Path.GetDirectoryName(file)!.Replace('\\', '/');
            }
        }

        return folders;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial|unsafe) )+(?:class|struct|interface|enum|record struct|record|delegate [\w<>?\[\]]+) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();
}
