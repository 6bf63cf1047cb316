using Wsis.Governance.Tool.Show;
using Wsis.Governance.Validation;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Commands;

/// <summary>Finds rules by code, name or words.</summary>
internal static class RuleSearch
{
    /// <summary>The rule of a code (<c>WSIS3027</c>), a number (<c>3027</c>) or a complete name; null if there
    /// is none.</summary>
    public static Rule? Find(string word) =>
        RuleCatalogue.TryGet(word, out var rule) || RuleCatalogue.TryGet($"WSIS{word.PadLeft(4, '0')}", out rule)
            ? rule
            : null;

    /// <summary>The rules that hold all of the words in code, name, family or description; those that hold them in code
    /// or name first.</summary>
    public static IReadOnlyList<Rule> Search(IEnumerable<string> words)
    {
        string[] wanted = [.. words.SelectMany(WordsIn)];
        return
        [
            .. RuleCatalogue.All
                .Where(rule => HoldsAll($"{rule.Code} {rule.Name} {rule.Family} {rule.Description}", wanted))
                .OrderBy(rule => HoldsAll($"{rule.Code} {rule.Name}", wanted) ? 0 : 1),
        ];
    }

    /// <summary>The first sentence of the description of a rule.</summary>
    public static string FirstSentence(Rule rule)
    {
        var end = rule.Description.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? rule.Description : rule.Description[..(end + 1)];
    }

    private static bool HoldsAll(string text, string[] words)
    {
        var folded = NameKey.Of(text);
        return Array.TrueForAll(words, word => folded.Contains(word, StringComparison.Ordinal));
    }

    // A member or code of the JSON is searched for in words: enhancedCooperation.
    private static string[] WordsIn(string word)
    {
        var spaced = char.IsAsciiLetterLower(word.FirstOrDefault()) ? Humanizer.Split(word) : word;
        return NameKey.Of(spaced).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
    }
}
