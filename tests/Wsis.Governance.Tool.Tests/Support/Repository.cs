namespace Wsis.Governance.Tool.Tests.Support;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>A file or folder of it, by its path from the top.</summary>
    public static string PathOf(string path) => Path.Combine(Top, path);

    private static string Top { get; } = FindTop();

    private static string FindTop()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Wsis.Governance.Model.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
