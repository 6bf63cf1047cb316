namespace Wsis.Governance.Tool.Input;

/// <summary>The files of a folder and of all folders in it, each folder once: a link that leads back is not followed
/// again.</summary>
internal static class FolderFiles
{
    /// <summary>The paths of the files.</summary>
    public static IEnumerable<string> In(string folder)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            if (!met.Add(RealPath.Of(next)))
            {
                continue;
            }

            foreach (var file in Directory.EnumerateFiles(next))
            {
                yield return file;
            }

            foreach (var inner in Directory.EnumerateDirectories(next).OrderDescending(StringComparer.Ordinal))
            {
                open.Push(inner);
            }
        }
    }
}
