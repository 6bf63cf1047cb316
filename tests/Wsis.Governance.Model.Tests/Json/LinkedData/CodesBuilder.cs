using System.Text.Json.Nodes;
using Wsis.Governance.Tests.Json.Contracts;
using Wsis.Governance.Tests.Json.Schema;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Json.LinkedData;

/// <summary>Describes the known codes as SKOS concepts, one concept scheme a list.</summary>
internal static class CodesBuilder
{
    /// <summary>The text of the description, in JSON-LD.</summary>
    public static string Build()
    {
        var graph = new JsonArray();
        foreach (var list in Lists())
        {
            AppendList(graph, list);
        }

        return SchemaBuilder.Print(new JsonObject { ["@context"] = Context(), ["@graph"] = graph });
    }

    /// <summary>The lists whose codes stand in records.</summary>
    public static IEnumerable<Type> Lists() => ContractType.All.SelectMany(type => type.Members)
        .Where(member =>
            member.ValueType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Code<>))
        .Select(member => member.ValueType!.GenericTypeArguments[0])
        .Distinct().OrderBy(ContractNames.Of, StringComparer.Ordinal);

    private static void AppendList(JsonArray graph, Type list)
    {
        var scheme = $"{Terms.Namespace}code/{ContractNames.Of(list)}";
        graph.Add(new JsonObject
        {
            ["@id"] = scheme,
            ["@type"] = "skos:ConceptScheme",
            ["definition"] = Summaries.Of(list),
        });
        var start = ContextBuilder.BaseOf(typeof(Code<>).MakeGenericType(list), "");
        foreach (var code in KnownCodes.Of(list))
        {
            var property = list.GetProperty(ContractNames.PascalCase(code))!;
            graph.Add(new JsonObject
            {
                ["@id"] = start + code,
                ["@type"] = "skos:Concept",
                ["notation"] = code,
                ["prefLabel"] = NamesOf(property.GetValue(null)!),
                ["definition"] = Summaries.Of(property),
                ["topConceptOf"] = scheme,
            });
        }
    }

    private static JsonObject NamesOf(object code)
    {
        var names = new JsonObject();
        foreach (var language in OfficialLanguages.Codes)
        {
            if (code.GetType().GetMethod("Name")!.Invoke(code, [language]) is string name)
            {
                names[language] = name;
            }
        }

        return names;
    }

    private static JsonObject Context() => new()
    {
        ["skos"] = Terms.Prefixes.Single(prefix => prefix.Prefix == "skos").Namespace,
        ["definition"] = new JsonObject { ["@id"] = "skos:definition", ["@language"] = "en" },
        ["notation"] = "skos:notation",
        ["prefLabel"] = new JsonObject { ["@id"] = "skos:prefLabel", ["@container"] = "@language" },
        ["topConceptOf"] = new JsonObject { ["@id"] = "skos:topConceptOf", ["@type"] = "@id" },
    };
}
