namespace Wsis.Governance.Tests.Support;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private const string Solution = "Wsis.Governance.Model.sln";

    private static readonly Lazy<string> root = new(Find);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root => root.Value;

    /// <summary>The full path of a file or folder, given relative to the root with slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"No folder above {AppContext.BaseDirectory} holds {Solution}. Run the tests from where they were built.");
    }
}
