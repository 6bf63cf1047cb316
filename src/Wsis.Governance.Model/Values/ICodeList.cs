using Wsis.Governance.Values.Codes;

namespace Wsis.Governance;

/// <summary>An open list of codes. An implementation names the codes that this version knows.</summary>
public interface ICodeList
{
    /// <summary>The name of a code of this list in messages, with its article: <c>a stakeholder group</c>.</summary>
    static abstract string Kind { get; }

    /// <summary>The codes this version knows, in the order in which they are documented.</summary>
    static abstract ReadOnlySpan<string> Known { get; }

    /// <summary>The display name of a code; null if there is none in that language.</summary>
    internal static virtual string? NameOf(string kind, string code, string language) =>
        CodeNames.Find(kind, code, language);
}
