using System.Collections.Frozen;

namespace Wsis.Governance.Values.Codes;

/// <summary>The display names of codes, from the table next to this file. The table is read
/// when first needed.</summary>
internal static class CodeNames
{
    private const int FirstName = 2;

    private static readonly Lazy<FrozenDictionary<string, string[]>> names = new(Read);

    /// <summary>The name of a code; null if there is none in that language.</summary>
    /// <param name="kind">The name of a code of the list, with its article.</param>
    /// <param name="code">The code.</param>
    /// <param name="language">The language.</param>
    public static string? Find(string kind, string code, string language)
    {
        var column = OfficialLanguages.Codes.IndexOf(language);
        return column >= 0 && names.Value.TryGetValue(Key(ListOf(kind), code), out var row)
            && row[FirstName + column] is { Length: > 0 } name ? name : null;
    }

    /// <summary>The code that has a name in one of the official languages, whatever the case; null if none
    /// has it.</summary>
    /// <param name="kind">The name of a code of the list, with its article.</param>
    /// <param name="name">The name.</param>
    public static string? CodeOf(string kind, string name)
    {
        var list = ListOf(kind);
        foreach (var row in names.Value.Values)
        {
            if (row[0] == list && row.AsSpan(FirstName).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return row[1];
            }
        }

        return null;
    }

    private static string ListOf(string kind) => kind[(kind.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    // A key of one string: a dictionary with a key of two is code of its own in every native program.
    private static string Key(string list, string code) => list + ' ' + code;

    private static FrozenDictionary<string, string[]> Read() =>
        EmbeddedTable.Read("codes/names.tsv").ToFrozenDictionary(static row => Key(row[0], row[1]));
}
