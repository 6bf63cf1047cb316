using System.Text;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>Files of the repository that are generated, committed, and checked for drift.</summary>
internal static class RenewedFile
{
    /// <summary>The command that writes all of them anew.</summary>
    public const string Command = "WSIS_RENEW=1 dotnet test --project tests/Wsis.Governance.Model.Tests";

    /// <summary>True where the files are written, not checked.</summary>
    public static bool IsRenewing => Environment.GetEnvironmentVariable("WSIS_RENEW") == "1";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Holds the file to the text, or writes it where renewal is asked for.</summary>
    public static void Check(string path, string text)
    {
        var file = Path.Combine(Root, path);
        if (IsRenewing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        var found = File.Exists(file) ? File.ReadAllText(file) : "";
        found.Should().Be(text, "{0} follows from the contracts; renew it with: {1}", path, Command);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Wsis.Governance.Model.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
