using Wsis.Governance.Contracts;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json.Reading;

/// <summary>"Did you mean": the known name that is most similar to an unknown one.</summary>
internal static class Suggestion
{
    // More codes make a message that nobody reads.
    private const int MaxListed = 12;

    /// <summary>The sentence for the end of a message; empty if no name is similar.</summary>
    public static string Sentence(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";

    /// <summary>The most similar known name, or null if none is similar.</summary>
    public static string? Among(ReadOnlySpan<string> known, string name)
    {
        string? nearest = null;
        var least = EditDistance.MaxFor(name);
        foreach (var candidate in known)
        {
            if (EditDistance.AtLeast(candidate, name) > least)
            {
                continue;
            }

            var distance = EditDistance.Between(candidate, name, least);
            if (distance < least || (distance == least && nearest is null))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
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
