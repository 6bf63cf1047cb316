using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>"Did you mean": the known name that is most similar to an unknown one.</summary>
internal static class Suggestion
{
    /// <summary>The sentence for the end of a message; empty if no name is similar.</summary>
    public static string Sentence(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";

    /// <summary>The most similar known name, or null if none is similar.</summary>
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

    /// <summary>The most similar known code of the list of a value, or null.</summary>
    public static string? ForCode<T>(string code)
        where T : struct, ITextValue<T> =>
        Among(T.Recognized, code);

    /// <summary>The most similar member of an object's contract, or null.</summary>
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
