namespace Wsis.Governance.Tests.Support;

/// <summary>The folders of the repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The root: the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>True where the tests rewrite the committed files that follow from the code:
    /// <c>WSIS_RENEW=1</c>.</summary>
    public static bool Renews => Environment.GetEnvironmentVariable("WSIS_RENEW") == "1";

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>A path in the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wsis.Governance.Model.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
