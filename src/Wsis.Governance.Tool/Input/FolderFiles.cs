namespace Wsis.Governance.Tool.Input;

/// <summary>The files of a folder and of all folders in it, each folder once, so that links cannot form an endless
/// loop. Folders of tools are left out.</summary>
internal static class FolderFiles
{
    // Folders in which programs keep their own files.
    private static readonly string[] foldersOfTools = ["node_modules", "bin", "obj"];

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
                if (!IsOfTools(Path.GetFileName(inner)))
                {
                    open.Push(inner);
                }
            }
        }
    }

    private static bool IsOfTools(string name) =>
        name.StartsWith('.') || foldersOfTools.Contains(name, StringComparer.OrdinalIgnoreCase);
}
