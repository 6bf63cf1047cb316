using System.Text;

namespace Wsis.Governance.Tests.Support;

/// <summary>
/// A file that is derived from the code and committed all the same, so that a change of it shows in review. A test
/// checks it for drift; <c>WSIS_RENEW=1</c> renews it.
/// </summary>
internal static class CommittedFile
{
    private const string Advice =
        "If the change is meant, renew the file with WSIS_RENEW=1 dotnet test and commit it; "
        + "if not, correct the code.";

    /// <summary>Fails where the committed file is not what the code makes; when renewing, writes it.</summary>
    /// <param name="path">The file, relative to the root of the repository, with slashes.</param>
    /// <param name="expected">What the code makes. Line ends count as line feeds.</param>
    public static void ShouldBe(string path, string expected)
    {
        if (Repository.Renews)
        {
            Renew(Repository.Root, path, expected);
        }
        else if (Drift(Repository.Root, path, expected) is { } drift)
        {
            Assert.Fail(drift);
        }
    }

    /// <summary>The message for a file that has drifted; null where it has not.</summary>
    internal static string? Drift(string root, string path, string expected)
    {
        var file = Path.Combine(root, path);
        if (!File.Exists(file))
        {
            return $"{path} is missing. {Advice}";
        }

        string[] committed = Lines(File.ReadAllText(file));
        string[] made = Lines(expected);
        var same = committed.AsSpan().CommonPrefixLength(made);
        return same == committed.Length && same == made.Length
            ? null
            : $"{path} has drifted in line {same + 1}.\n  committed: {At(committed, same)}\n"
                + $"  the code:  {At(made, same)}\n{Advice}";
    }

    /// <summary>Writes the file, with line feeds and without a byte order mark.</summary>
    internal static void Renew(string root, string path, string expected)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Join('\n', Lines(expected)), new UTF8Encoding(false));
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(nothing)";
}
