using System.Text.Json.Nodes;
using Wsis.Governance.Contracts;
using Wsis.Governance.Tests.Json.Schema;

namespace Wsis.Governance.Tests.Json.LinkedData;

/// <summary>
/// Makes the JSON-LD 1.1 context: properties from <see cref="Terms"/>, the form of their values from the contracts.
/// </summary>
/// <remarks>One name can mean different things in different records, so each record type has a scoped context, and each
/// member that holds objects another one. Ids and codes become IRIs by a base that belongs to their type: an
/// organization and a consultation of the same id stay apart.</remarks>
internal static class ContextBuilder
{
    /// <summary>The text of the context.</summary>
    public static string Build()
    {
        var context = new JsonObject { ["@version"] = 1.1 };
        foreach (var (prefix, space) in Terms.Prefixes)
        {
            context[prefix] = space;
        }

        context["format"] = null;
        context["records"] = "@graph";
        context["type"] = "@type";
        foreach (var type in ContractType.Records)
        {
            context[type.Name] = new JsonObject
            {
                ["@id"] = Terms.Classes[type.Name],
                ["@context"] = Scope(type),
            };
        }

        return SchemaBuilder.Print(new JsonObject { ["@context"] = context });
    }

    private static JsonObject Scope(ContractType type)
    {
        var scope = new JsonObject();
        if (type.IsRecord)
        {
            scope["@base"] = BaseOfRecord(type.Name);
            scope["id"] = "@id";
        }

        foreach (var member in type.Members.Where(member => !(type.IsRecord && member.Name == "id")))
        {
            scope[member.Name] = Term(type, member);
        }

        return scope;
    }

    private static JsonObject Term(ContractType type, ContractMember member)
    {
        var term = new JsonObject { ["@id"] = Terms.Of(type.Name, member.Name) };
        switch (member.Kind)
        {
            case MemberKind.Text when member.IsList:
                // A list of texts by language has no form of its own in JSON-LD.
                term["@type"] = "@json";
                break;
            case MemberKind.Text:
                term["@container"] = "@language";
                break;
            case MemberKind.Date:
                term["@type"] = "xsd:date";
                break;
            case MemberKind.Value:
                AddValue(term, member.ValueType!);
                break;
            case MemberKind.Object:
                term["@context"] = ScopeOfObject(member.ValueType!);
                break;
        }

        if (Terms.Ordered.Contains(member.Name))
        {
            term["@container"] = "@list";
        }

        return term;
    }

    private static JsonObject ScopeOfObject(Type type) =>
        type == typeof(RecordRef)
            ? new JsonObject { ["id"] = "@id" }
            : Scope(ContractType.Objects.Single(it => it.Type == type));

    private static void AddValue(JsonObject term, Type type)
    {
        if (type == typeof(PartialDate))
        {
            term["@type"] = "dct:W3CDTF";
        }
        else if (type == typeof(LanguageTag))
        {
            term["@type"] = "xsd:language";
        }
        else if (type == typeof(WebAddress))
        {
            term["@type"] = "@id";
        }
        else if (BaseOf(type, (string)term["@id"]!) is { } itsBase)
        {
            term["@type"] = "@id";
            term["@context"] = new JsonObject { ["@base"] = itsBase };
        }
    }

    /// <summary>The base of ids, codes and symbols; null for what stays a string.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="property">The property whose value it is; symbols that are labels stay strings.</param>
    internal static string? BaseOf(Type type, string property)
    {
        if (type == typeof(DocumentRef) || (type == typeof(DocumentSymbol) && property != "eli:id_local"))
        {
            return Terms.Namespace + "document/";
        }

        if (type == typeof(Addressee) || type == typeof(Code<StakeholderGroup>))
        {
            return Terms.Namespace + "actor/";
        }

        if (!type.IsGenericType || type == typeof(Id<Section>))
        {
            return null;
        }

        var argument = ContractNames.Of(type.GenericTypeArguments[0]);
        return type.GetGenericTypeDefinition() == typeof(Id<>)
            ? BaseOfRecord(argument)
            : $"{Terms.Namespace}code/{argument}/";
    }

    private static string BaseOfRecord(string type) => Terms.Namespace + type switch
    {
        "outcomeDocument" or "resolution" or "report" => "document/",
        "organization" => "actor/",
        _ => type + "/",
    };
}
