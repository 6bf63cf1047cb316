using System.Collections.Frozen;

namespace Wsis.Governance.Values.Codes;

/// <summary>The display names of codes, from the table next to this file. The table is read
/// when first needed.</summary>
internal static class CodeNames
{
    private const int FirstName = 2;

    // Keys of one string: a dictionary whose keys have two is compiled for them alone, into every native program.
    private static readonly Lazy<FrozenDictionary<string, string[]>> names = new(Read);
    private static readonly Lazy<FrozenDictionary<string, string>> codes = new(CodesByName);

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

    /// <summary>The code that has a name in one of the official languages, ignoring case, accents, hyphens and
    /// article; null if none has it.</summary>
    /// <param name="kind">The name of a code of the list, with its article.</param>
    /// <param name="name">The name.</param>
    public static string? CodeOf(string kind, string name) =>
        codes.Value.GetValueOrDefault(Key(ListOf(kind), NameKey.OfName(name)));

    private static FrozenDictionary<string, string> CodesByName()
    {
        var byName = new Dictionary<string, string>();
        foreach (var row in EmbeddedTable.Read("codes/names.tsv"))
        {
            foreach (var name in row.AsSpan(FirstName))
            {
                if (name.Length > 0)
                {
                    byName.TryAdd(Key(row[0], NameKey.OfName(name)), row[1]);
                }
            }
        }

        return byName.ToFrozenDictionary();
    }

    private static string ListOf(string kind) => kind[(kind.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Key(string list, string codeOrName) => $"{list}\t{codeOrName}";

    private static FrozenDictionary<string, string[]> Read() =>
        EmbeddedTable.Read("codes/names.tsv").ToFrozenDictionary(static row => Key(row[0], row[1]));
}
