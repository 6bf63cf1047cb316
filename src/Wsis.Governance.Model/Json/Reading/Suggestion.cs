using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>"Did you mean": the known names that are similar to an unknown one.</summary>
internal static class Suggestion
{
    // Two other letters of four make another word, unless the first is right.
    private const int ShortWord = 4;

    // More codes make a message that nobody reads.
    private const int MaxListed = 12;

    /// <summary>The sentence for the end of a message; empty if no name is similar.</summary>
    public static string Sentence(string? near) => near is null ? "" : Sentence([near]);

    /// <summary>The sentence for the end of a message; empty if there are no names.</summary>
    public static string Sentence(IReadOnlyCollection<string> near) =>
        near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near.Select(static name => $"\"{name}\""))}?";

    /// <summary>The most similar known name, or null if none is similar.</summary>
    public static string? Among(ReadOnlySpan<string> known, string name)
    {
        string? nearest = null;
        var least = EditDistance.MaxFor(name);
        foreach (var candidate in known)
        {
            var distance = DistanceWithin(least, candidate, name);
            if (distance < least || (distance == least && nearest is null))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The known names that are similar to a word that somebody typed, or contain it as a word, the most
    /// similar first; empty if there is none.</summary>
    /// <param name="known">The known words.</param>
    /// <param name="typed">The typed word.</param>
    /// <param name="max">The number of words returned at most.</param>
    public static IReadOnlyList<string> ForTyped(IEnumerable<string> known, string typed, int max = 1)
    {
        if (typed.Length is 0 or > EditDistance.MaxNameLength)
        {
            return [];
        }

        var furthest = EditDistance.MaxFor(typed);
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Distance: DistanceToTyped(furthest, word, typed)))
            .Where(near => near.Distance <= furthest)
            .OrderBy(static near => near.Distance).ThenBy(near => BeginAlike(near.Word, typed) ? 0 : 1)
            .ThenBy(static near => near.Word, StringComparer.Ordinal)
            .Select(static near => near.Word)
            .Take(max)];
    }

    /// <summary>The sentence for the end of a message about an unknown code: the most similar known code, or all codes
    /// of a short list; empty if neither helps.</summary>
    public static string ForCode<T>(string code)
        where T : struct, ITextValue<T> =>
        SentenceOrKnown(Among(T.Recognized, code), T.Recognized);

    /// <summary>The same sentence; null if no known code is similar.</summary>
    public static string SentenceOrKnown(string? near, ReadOnlySpan<string> known) =>
        near is not null ? Sentence(near)
        : known.Length is 0 or > MaxListed ? ""
        : $" Known are: {string.Join(", ", known)}.";

    /// <summary>The most similar member of an object's contract, or null.</summary>
    public static string? ForMember<T>(string name)
        where T : ExtensibleObject, IHasContract<T> =>
        Among(MemberNames<T>.All, name);

    // A name that contains the typed text as a word, or as the beginning of one, is as similar as a name with one wrong
    // letter.
    private static int DistanceToTyped(int max, string word, string typed)
    {
        var distance = DistanceWithin(max, word, typed);
        return typed.Length >= 3 && HasWord(word, typed) ? Math.Min(1, distance)
            : distance <= 1 || typed.Length > ShortWord || BeginAlike(word, typed) ? distance
            : int.MaxValue;
    }

    private static bool HasWord(string name, string typed)
    {
        for (var at = name.IndexOf(typed, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = name.IndexOf(typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(name[at - 1])
                || (char.IsUpper(name[at]) && !char.IsUpper(name[at - 1])) || char.IsDigit(name[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginAlike(string word, string typed) =>
        word.StartsWith(typed[..1], StringComparison.OrdinalIgnoreCase);

    private static int DistanceWithin(int max, string word, string name) =>
        EditDistance.AtLeast(word, name) > max ? int.MaxValue : EditDistance.Between(word, name, max);

    private static string[] NamesOf<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var contract = ContractRecorder.MembersOf<T>();
        var names = new string[contract.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = contract[i].Name;
        }

        return names;
    }

    private static class MemberNames<T>
        where T : ExtensibleObject, IHasContract<T>
    {
        public static readonly string[] All = NamesOf<T>();
    }
}
