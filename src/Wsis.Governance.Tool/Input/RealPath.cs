namespace Wsis.Governance.Tool.Input;

/// <summary>The path of a file or folder with all links resolved, so that each file has one path.</summary>
internal static class RealPath
{
    /// <summary>The path; for broken links, the path to which they point.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var folder = Path.GetDirectoryName(full);
        if (folder is null)
        {
            return full;
        }

        var here = Path.Combine(Of(folder), Path.GetFileName(full));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? Of(target.FullName)
            : here;
    }
}
