namespace Wsis.Governance.Mutation;

/// <summary>A part of the library whose changes are counted together.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Folders">Its folders under <c>src/Wsis.Governance.Model</c>, with a slash at the end.</param>
/// <param name="Without">Folders under those that belong to another group.</param>
/// <param name="Tests">The namespace whose tests are asked first.</param>
internal sealed record Group(string Name, string[] Folders, string[] Without, string Tests)
{
    private const string Source = "/src/Wsis.Governance.Model/";

    public static readonly Group[] All =
    [
        new("values", ["Values/"], [], "Wsis.Governance.Tests.Values"),
        new("symbols", ["Symbols/"], [], "Wsis.Governance.Tests.Symbols"),
        new("citations", ["Citations/"], [], "Wsis.Governance.Tests.Citations"),
        new("rules", ["Validation/"], [], "Wsis.Governance.Tests.Validation"),
    ];

    public static Group? Named(string name) => Array.Find(All, group => group.Name == name);

    /// <summary>The path of a file of this group, from the library's folder on; null for a file of another.</summary>
    public string? PathOf(string file)
    {
        var start = file.Replace('\\', '/').IndexOf(Source, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var path = file.Replace('\\', '/')[(start + Source.Length)..];
        return IsIn(Folders, path) && !IsIn(Without, path) ? path : null;
    }

    private static bool IsIn(string[] folders, string path) =>
        Array.Exists(folders, folder => path.StartsWith(folder, StringComparison.Ordinal));
}
