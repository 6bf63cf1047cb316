using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>"Did you mean": the known name that is nearest to one that is not known.</summary>
internal static class Suggestion
{
    /// <summary>The sentence that a message ends with; empty where nothing is near.</summary>
    public static string Sentence(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";

    /// <summary>The nearest of the known names, or null where none is near.</summary>
    public static string? Among(ReadOnlySpan<string> known, string name)
    {
        string? nearest = null;
        var least = EditDistance.MaxFor(name);
        foreach (var candidate in known)
        {
            var distance = EditDistance.Between(candidate, name);
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
