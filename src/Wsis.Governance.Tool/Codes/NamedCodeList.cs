namespace Wsis.Governance.Tool.Codes;

/// <summary>A list of codes, such as the verbs or the organs.</summary>
/// <param name="Name">The name of the list, as the JSON Schema names it: <c>mandateStatus</c>.</param>
/// <param name="Kind">What a code of the list is, with its article, as in messages: <c>a mandate status</c>.</param>
/// <param name="Codes">The codes that this version knows.</param>
/// <param name="NameOf">The name of a code in a language; null if it has none.</param>
internal sealed record NamedCodeList(
    string Name, string Kind, IReadOnlyList<string> Codes, Func<string, string, string?> NameOf)
{
    /// <summary>The list of a type of codes.</summary>
    public static NamedCodeList Of<TList>(string name)
        where TList : ICodeList =>
        new(name, TList.Kind, [.. TList.Known], static (code, language) =>
            Code<TList>.TryParse(code, out var value) ? value.Name(language) : null);
}
