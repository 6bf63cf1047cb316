using Microsoft.Extensions.FileSystemGlobbing;

namespace Wsis.Governance.Tool.Input;

/// <summary>The files to leave out: those that match a pattern.</summary>
/// <remarks>A pattern without a slash matches the name of a file or folder at any depth (<c>draft-*</c>); one with a
/// slash matches from the folder that the command line names (<c>old/**/*.json</c>).</remarks>
internal sealed class FileExclusion
{
    private readonly (string Pattern, Matcher Matcher)[] matchers;
    private readonly HashSet<string> matched = new(StringComparer.Ordinal);

    /// <summary>Excludes the files that match the patterns.</summary>
    public FileExclusion(IReadOnlyList<string> patterns) =>
        matchers = [.. patterns.Select(static pattern => (pattern, MatcherOf(pattern)))];

    /// <summary>Leaves out nothing.</summary>
    public static FileExclusion None { get; } = new([]);

    /// <summary>The patterns that left out no file so far.</summary>
    public IEnumerable<string> Unmatched =>
        matchers.Select(static one => one.Pattern).Where(pattern => !matched.Contains(pattern));

    /// <summary>True if a file is left out.</summary>
    /// <param name="folder">The folder that the command line names.</param>
    /// <param name="path">The file.</param>
    public bool Covers(string folder, string path)
    {
        if (matchers.Length == 0)
        {
            return false;
        }

        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        var covering = matchers.Where(one => one.Matcher.Match(relative).HasMatches).ToArray();
        matched.UnionWith(covering.Select(static one => one.Pattern));
        return covering.Length > 0;
    }

    /// <summary>True if a file that the command line names is left out: by its path from the working folder, or
    /// by its name.</summary>
    public bool CoversNamed(string path) =>
        Covers(Environment.CurrentDirectory, path) || Covers(Path.GetDirectoryName(Path.GetFullPath(path))!, path);

    private static Matcher MatcherOf(string pattern)
    {
        var path = pattern.Replace('\\', '/').TrimEnd('/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        path = path.Contains('/', StringComparison.Ordinal) ? path : "**/" + path;
        return new Matcher(StringComparison.Ordinal).AddInclude(path).AddInclude(path + "/**");
    }
}
