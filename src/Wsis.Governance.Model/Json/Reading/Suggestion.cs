using Wsis.Governance.Contracts;

namespace Wsis.Governance.Json.Reading;

/// <summary>"Did you mean": the known name that is nearest to one that is not known.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>The sentence that a message ends with; empty where nothing is near.</summary>
    public static string Sentence(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";

    /// <summary>The nearest of the known names, or null where none is near.</summary>
    public static string? Among(ReadOnlySpan<string> known, string name)
    {
        string? nearest = null;
        var least = 1 + (name.Length / 3);
        foreach (var candidate in known)
        {
            var distance = Distance(candidate, name);
            if (distance < least || (distance == least && nearest is null))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The nearest known code of the list that a value belongs to, or null.</summary>
    public static string? ForCode<T>(string code)
        where T : struct, ITextValue<T> =>
        Among(T.Recognized, code);

    /// <summary>The nearest member of an object's contract, or null.</summary>
    public static string? ForMember<T>(string name)
        where T : ExtensibleObject, IHasContract<T> =>
        Among(MemberNames<T>.All, name);

    private static int Distance(string left, string right)
    {
        if (left.Length > LongestName || right.Length > LongestName)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[right.Length];
    }

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
