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

    public static string Of(Type type) =>
        shorter.GetValueOrDefault(type) ?? char.ToLowerInvariant(type.Name[0]) + type.Name[1..];
}
