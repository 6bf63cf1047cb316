using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>Builds RDF nodes and statements from records, with the published context. Dates get the type of their
/// precision, and codes their names.</summary>
internal sealed class RdfBuilder(WsisCorpus corpus)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string SymbolProperty = "http://data.europa.eu/eli/ontology#id_local";
    private const string CodeStart = "urn:wsis-governance:code/";
    private const string ActorStart = "urn:wsis-governance:actor/";

    private readonly RecordContext context = new();
    private readonly Iris iris = new(corpus);
    private readonly SortedDictionary<string, (string List, string Code)> codes = new(StringComparer.Ordinal);

    /// <summary>The nodes of the records, then of the codes in them, by IRI.</summary>
    public IEnumerable<RdfNode> Build(IEnumerable<Record> records)
    {
        foreach (var record in records)
        {
            var (type, scope) = context.Types[record.Type.ToString()];
            var node = NodeOf(JsonNode.Parse(WsisJson.ToJson(record))!.AsObject(), scope);
            node.Types.Add(type);
            yield return node;
        }

        foreach (var (iri, (list, code)) in codes)
        {
            var node = new RdfNode(iri);
            node.Types.Add(Skos + "Concept");
            node.Statements.AddRange(CodeLabels.Of(list, code)
                .Select(static label => (
                    Skos + "prefLabel", (RdfTerm)new RdfLiteral(label.Name, null, label.Language))));
            yield return node;
        }
    }

    private RdfNode NodeOf(JsonObject from, ContextScope scope)
    {
        // A reference to a record states the record type, which determines the base of its IRI.
        var type = scope.Base is null && from["type"] is JsonValue name
            ? context.Types.GetValueOrDefault(name.ToString())
            : default;
        var start = scope.Base ?? type.Scope?.Base;
        var id = start is not null && IdOf(from, scope) is { } text ? Iris.OfRecord(start, text) : null;
        var node = new RdfNode(id);
        if (type.Class is { } itsClass)
        {
            node.Types.Add(itsClass);
        }

        foreach (var (member, value) in from)
        {
            if (value is not null && scope.Terms.TryGetValue(member, out var term) && term.Property != "@id")
            {
                node.Statements.AddRange(ValuesOf(value, term).Select(one => (term.Property, one)));
            }
        }

        return node;
    }

    private static string? IdOf(JsonObject from, ContextScope scope) =>
        from.Where(member => scope.Terms.TryGetValue(member.Key, out var term) && term.Property == "@id")
            .Select(static member => member.Value?.ToString()).FirstOrDefault();

    private IEnumerable<RdfTerm> ValuesOf(JsonNode value, ContextTerm term) => value switch
    {
        JsonArray list when term.Container == "@list" =>
            [new RdfList([.. list.SelectMany(one => ValuesOf(one!, term with { Container = null }))])],
        JsonArray list => list.SelectMany(one => ValuesOf(one!, term)),
        JsonObject texts when term.Container == "@language" || term.Type == "@json" =>
            texts.Select(static text => new RdfLiteral(text.Value!.ToString(), null, text.Key)),
        JsonObject from => term.Scope is { } scope ? [NodeOf(from, scope)] : [],
        _ => [ValueOf(value.AsValue(), term)],
    };

    private RdfTerm ValueOf(JsonValue value, ContextTerm term)
    {
        var text = value.ToString();
        switch (value.GetValueKind())
        {
            case JsonValueKind.Number:
                return new RdfLiteral(text, Xsd + (text.AsSpan().ContainsAny('.', 'e', 'E') ? "double" : "integer"));
            case JsonValueKind.True or JsonValueKind.False:
                return new RdfLiteral(text, Xsd + "boolean");
        }

        return term.Type switch
        {
            "@id" when term.Base is { } start => IriOf(start, text),
            "@id" => new RdfIri(Iris.OfAddress(text)),
            _ when term.Property == SymbolProperty && DocumentSymbol.TryParse(text, out var symbol) =>
                new RdfLiteral(symbol.Canonical, term.Type),
            "http://purl.org/dc/terms/W3CDTF" or Xsd + "date" => new RdfLiteral(text, Xsd + TypeOfDate(text)),
            _ => new RdfLiteral(text, term.Type),
        };
    }

    private RdfIri IriOf(string start, string text)
    {
        var iri = iris.Of(start, text);
        if (start.StartsWith(CodeStart, StringComparison.Ordinal))
        {
            codes[iri] = (start[CodeStart.Length..].TrimEnd('/'), text);
        }
        else if (start == ActorStart && StakeholderGroup.Known.Contains(text))
        {
            codes[iri] = ("stakeholderGroup", text);
        }

        return new RdfIri(iri);
    }

    private static string TypeOfDate(string text) => text.Length switch
    {
        4 => "gYear",
        7 => "gYearMonth",
        _ => "date",
    };
}
