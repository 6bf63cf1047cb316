using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.Site;

/// <summary>The paths of the pages of records: a folder for each type, and the id as name. No two paths differ
/// only in case.</summary>
internal sealed class SitePaths
{
    private const int MaxName = 120;

    private readonly Dictionary<Record, string> paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives a record its path.</summary>
    public void Add(Record record) => paths.TryAdd(record, Unique($"{record.Type}/{NameOf(record.IdText)}"));

    /// <summary>Gives a place in a document its path.</summary>
    public string AddPlace(Record document, string place) =>
        Unique($"place/{NameOf(document.IdText)}/{NameOf(place)}");

    /// <summary>The path of the page of a record; null if it has none.</summary>
    public string? Find(Record record) => paths.GetValueOrDefault(record);

    /// <summary>The address of a page as seen from another.</summary>
    public static string Relative(string from, string to) =>
        string.Concat(Enumerable.Repeat("../", from.Count(static letter => letter == '/'))) + to;

    private string Unique(string path)
    {
        var unique = path;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{path}~{number}");
        }

        return unique + ".html";
    }

    // Characters that need no escape in an address and that every file system accepts.
    private static string NameOf(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var letter in id.Length > MaxName ? id[..MaxName] : id)
        {
            name.Append(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' ? letter : '-');
        }

        return name.ToString().Trim('.');
    }
}
