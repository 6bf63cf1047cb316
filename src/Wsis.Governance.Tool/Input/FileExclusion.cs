using Microsoft.Extensions.FileSystemGlobbing;

namespace Wsis.Governance.Tool.Input;

/// <summary>The files to leave out: those that match a pattern.</summary>
/// <remarks>A pattern without a slash matches the name of a file or folder at any depth (<c>draft-*</c>); one with a
/// slash matches from the folder that the command line names (<c>old/**/*.json</c>).</remarks>
internal sealed class FileExclusion
{
    private readonly Matcher? matcher;

    /// <summary>Excludes the files that match the patterns.</summary>
    public FileExclusion(IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
        {
            return;
        }

        matcher = new Matcher(StringComparison.Ordinal);
        foreach (var pattern in patterns)
        {
            var path = pattern.Replace('\\', '/').TrimEnd('/');
            path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
            path = path.Contains('/', StringComparison.Ordinal) ? path : "**/" + path;
            matcher.AddInclude(path).AddInclude(path + "/**");
        }
    }

    /// <summary>Leaves out nothing.</summary>
    public static FileExclusion None { get; } = new([]);

    /// <summary>True if a file is left out.</summary>
    /// <param name="folder">The folder that the command line names.</param>
    /// <param name="path">The file.</param>
    public bool Covers(string folder, string path) =>
        matcher is not null && matcher.Match(Path.GetRelativePath(folder, path).Replace('\\', '/')).HasMatches;

    /// <summary>True if a file that the command line names is left out: by its path from the working folder, or
    /// by its name.</summary>
    public bool CoversNamed(string path) =>
        Covers(Environment.CurrentDirectory, path) || Covers(Path.GetDirectoryName(Path.GetFullPath(path))!, path);
}
