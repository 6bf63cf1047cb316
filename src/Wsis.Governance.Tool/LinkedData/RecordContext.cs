using System.Text.Json.Nodes;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>The published context, parsed: a scope for each record type.</summary>
internal sealed class RecordContext
{
    private readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);

    /// <summary>Reads the context of the library.</summary>
    public RecordContext()
    {
        var context = JsonNode.Parse(WsisJson.JsonLdContext)!["@context"]!.AsObject();
        foreach (var (name, value) in context)
        {
            if (value is JsonValue && value.ToString() is { Length: > 0 } space && space[^1] is '/' or '#')
            {
                prefixes[name] = value.ToString();
            }
        }

        foreach (var (name, value) in context)
        {
            if (value is JsonObject type)
            {
                Types[name] = (Expand(type["@id"]!.ToString()), ScopeOf(type["@context"]!.AsObject()));
            }
        }
    }

    /// <summary>Class and terms of each record type.</summary>
    public Dictionary<string, (string Class, ContextScope Scope)> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Expands a prefix.</summary>
    public string Expand(string name) =>
        name.Split(':', 2) is [var prefix, var rest] && prefixes.TryGetValue(prefix, out var space)
            ? space + rest
            : name;

    private ContextScope ScopeOf(JsonObject context) => new(
        context["@base"]?.ToString(),
        context.Where(static member => member.Key[0] != '@')
            .ToDictionary(static member => member.Key, member => TermOf(member.Value!), StringComparer.Ordinal));

    private ContextTerm TermOf(JsonNode term)
    {
        if (term is JsonValue)
        {
            return new ContextTerm(Expand(term.ToString()), null, null, null, null);
        }

        var scope = term["@context"] is JsonObject context ? ScopeOf(context) : null;
        return new ContextTerm(
            Expand(term["@id"]!.ToString()),
            term["@type"]?.ToString() is { } type ? Expand(type) : null,
            term["@container"]?.ToString(),
            scope?.Base,
            scope);
    }
}
