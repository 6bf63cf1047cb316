namespace Wsis.Governance.Tests.Support;

/// <summary>What the JSON contract calls a class: the class name in camel case, but for the classes whose C# name says
/// more. Schema definitions and the IRIs of codes carry these names, so they do not change.</summary>
internal static class ContractNames
{
    private static readonly Dictionary<Type, string> shorter = new()
    {
        [typeof(SourceReference)] = "source",
        [typeof(PositionHolders)] = "holders",
        [typeof(OperativeVerb)] = "verb",
        [typeof(ParagraphReference)] = "paragraphPlace",
    };

    public static string Of(Type type) => shorter.GetValueOrDefault(type) ?? CamelCase(type.Name);

    /// <summary>A name of C# as it stands in JSON.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A name of JSON as it stands in C#.</summary>
    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A name as words, for people: <c>outcome document</c>.</summary>
    public static string Words(string name) => string.Concat(name.Select(letter =>
        char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())).Trim();
}
