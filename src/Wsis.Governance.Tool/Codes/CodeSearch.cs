using Wsis.Governance.Tool.Show;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Codes;

/// <summary>Finds lists and codes by the words that people use.</summary>
internal static class CodeSearch
{
    private const string English = "en";

    /// <summary>The list that has the name, in words or as a code, in the singular or plural; null if none has
    /// it.</summary>
    public static NamedCodeList? ListOf(string name)
    {
        var words = NameKey.OfName(name);
        return CodeLists.All.FirstOrDefault(list =>
            NamesOf(list).Any(one => words == one || words == one + "s" || words == one + "es"));
    }

    /// <summary>The lists whose name contains a word: those of a status, of a kind.</summary>
    public static IEnumerable<NamedCodeList> ListsWith(string word) => CodeLists.All.Where(
        list => NamesOf(list).Any(one => one.Contains(NameKey.OfName(word), StringComparison.Ordinal)));

    /// <summary>The codes that contain a word, in the code or in its English name.</summary>
    public static IEnumerable<(NamedCodeList List, string Code)> CodesWith(string word)
    {
        var wanted = NameKey.OfName(word);
        return
            from list in CodeLists.All
            from code in list.Codes
            let texts = $"{NameKey.Of(code)} {NameKey.OfName($"{Humanizer.OfCode(code)} {NameOf(list, code)}")}"
            where texts.Contains(wanted, StringComparison.Ordinal)
            select (list, code);
    }

    /// <summary>The English name of a code; empty if it has none.</summary>
    public static string NameOf(NamedCodeList list, string code) => list.NameOf(code, English) ?? "";

    private static IEnumerable<string> NamesOf(NamedCodeList list) =>
    [
        NameKey.Of(list.Name),
        NameKey.OfName(Humanizer.OfCode(list.Name)),
        NameKey.OfName(list.Kind[(list.Kind.IndexOf(' ') + 1)..]),
    ];
}
