using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Tests.Json.LinkedData;

namespace Wsis.Governance.Tests.Json.Contracts;

/// <summary>The tables of members in the documentation, from the contracts.</summary>
internal static class MemberTables
{
    /// <summary>Tables of the records, of the objects in them, and of the known codes.</summary>
    public static string Build()
    {
        var text = new StringBuilder();
        foreach (var type in ContractType.Records)
        {
            Append(text, type);
        }

        text.Append("\n## Objects in records\n");
        foreach (var type in ContractType.Objects)
        {
            Append(text, type);
        }

        AppendCodes(text);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ContractType type)
    {
        text.Append($"\n### {type.Name}\n\n{Summaries.Of(type.Type)}\n\n| member | value | required | meaning |\n|---|---|---|---|\n");
        if (type.IsRecord)
        {
            text.Append($"| `type` | `{type.Name}` | yes | What the record is. |\n");
        }

        foreach (var member in type.Members)
        {
            var property = type.PropertyOf(member);
            var meaning = Deprecation.AddedTo(Summaries.Of(property), Deprecation.Of(property))
                .Replace("|", "\\|", StringComparison.Ordinal);
            text.Append($"| `{member.Name}` | {(member.IsList ? "list of " : "")}{FormOf(member)} ");
            text.Append($"| {(member.IsRequired ? "yes" : "")} | {meaning} |\n");
        }
    }

    private static void AppendCodes(StringBuilder text)
    {
        text.Append("\n## Codes\n\nThe codes that this version knows. All lists are open.\n\n| list | meaning | codes |\n|---|---|---|\n");
        foreach (var list in CodesBuilder.Lists())
        {
            var codes = string.Join(", ", KnownCodes.Of(list).Select(code => $"`{code}`"));
            text.Append($"| {ContractNames.Words(ContractNames.Of(list))} | {Summaries.Of(list)} | {codes} |\n");
        }
    }

    private static string FormOf(ContractMember member) => member.Kind switch
    {
        MemberKind.String => "string",
        MemberKind.Number => "number",
        MemberKind.Boolean => "true or false",
        MemberKind.Date => "date",
        MemberKind.Text => "text",
        MemberKind.Object => LinkTo(ContractNames.Of(member.ValueType!)),
        _ => FormOf(member.ValueType!),
    };

    private static string LinkTo(string name) => $"[{ContractNames.Words(name)}](#{name.ToLowerInvariant()})";

    private static string FormOf(Type type)
    {
        if (IsGeneric(type, typeof(Id<>)))
        {
            return $"id of {ContractNames.Words(type.GenericTypeArguments[0].Name)}";
        }

        return IsGeneric(type, typeof(Code<>))
            ? $"code: {ContractNames.Words(ContractNames.Of(type.GenericTypeArguments[0]))}"
            : type.Name switch
            {
                nameof(DocumentSymbol) => "symbol",
                nameof(DocumentRef) => "document",
                nameof(ParagraphSet) => "paragraphs",
                nameof(LanguageTag) => "language",
                nameof(JsonPointer) => "pointer",
                _ => ContractNames.Words(ContractNames.Of(type)),
            };
    }

    private static bool IsGeneric(Type? type, Type definition) =>
        type is { IsGenericType: true } && type.GetGenericTypeDefinition() == definition;
}
