using System.Text;

namespace Wsis.Governance.Tool.Site;

/// <summary>The folder that a site is written to. It holds a list of the files of the site, so that the next run
/// removes pages which are no longer written, and touches no file of anyone else.</summary>
internal sealed class SiteFolder
{
    /// <summary>The name of the list.</summary>
    public const string ListName = "wsis-site.txt";

    private const string Heading = "Files that `wsis site` wrote. Its next run replaces or removes them.";

    private readonly string path;
    private readonly string[] earlier;
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private SiteFolder(string path, string[] earlier) => (this.path, this.earlier) = (path, earlier);

    /// <summary>Opens a folder; it is made where it is not there.</summary>
    /// <exception cref="ToolException">It is a file, or holds files that are no site.</exception>
    public static SiteFolder Open(string path)
    {
        if (path.Length == 0)
        {
            throw new ToolException("The name of the folder for the site is empty. Name a folder.");
        }

        if (File.Exists(path))
        {
            throw new ToolException($"\"{path}\" is a file. Name a folder for the site.");
        }

        var list = Path.Combine(path, ListName);
        if (!File.Exists(list) && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(IsVisible))
        {
            throw new ToolException($"The folder \"{path}\" contains files that `wsis site` did not write. Name an "
                + "empty or a new folder.");
        }

        Directory.CreateDirectory(path);
        var folder = new SiteFolder(path, File.Exists(list) ? File.ReadAllLines(list).Skip(1).ToArray() : []);
        // A run that is cut short leaves a folder that the next one may write to.
        folder.WriteList(folder.earlier);
        return folder;
    }

    /// <summary>Begins a file of the site.</summary>
    /// <param name="file">Its path in the site, with slashes.</param>
    public Stream Create(string file)
    {
        written.Add(file);
        var slash = file.LastIndexOf('/');
        if (slash > 0 && folders.Add(file[..slash]))
        {
            Directory.CreateDirectory(PathOf(file[..slash]));
        }

        return File.Create(PathOf(file));
    }

    /// <summary>Removes the files of an earlier run that were not written again.</summary>
    /// <returns>How many they were.</returns>
    public int Complete()
    {
        var root = Path.GetFullPath(path) + Path.DirectorySeparatorChar;
        var count = 0;
        foreach (var file in earlier.Where(file => !written.Contains(file)))
        {
            var full = Path.GetFullPath(PathOf(file));
            if (!full.StartsWith(root, StringComparison.Ordinal) || !File.Exists(full))
            {
                continue;
            }

            File.Delete(full);
            count++;
            RemoveEmpty(Path.GetDirectoryName(full)!, root);
        }

        WriteList(written.Order(StringComparer.Ordinal));
        return count;
    }

    // Names that begin with a full stop belong to programs, such as .git.
    private static bool IsVisible(string entry) => !Path.GetFileName(entry).StartsWith('.');

    private static void RemoveEmpty(string folder, string root)
    {
        while (folder.Length >= root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private void WriteList(IEnumerable<string> files) =>
        File.WriteAllText(PathOf(ListName), string.Join('\n', files.Prepend(Heading)) + "\n", new UTF8Encoding(false));

    private string PathOf(string file) => Path.Combine(path, file);
}
