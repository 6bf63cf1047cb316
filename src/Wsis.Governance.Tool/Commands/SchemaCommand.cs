using System.CommandLine;
using System.Text.Json.Nodes;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Commands;

/// <summary><c>wsis schema</c>: the JSON Schema of the records.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandEnvironment environment)
    {
        var type = new Argument<string?>("TYPE")
        {
            HelpName = "TYPE",
            Description = "A record type: the schema of one record of that type. Without a type, the schema of a "
                + $"file of records. The types: {string.Join(", ", RecordType.Known)}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        type.CompletionSources.Add([.. RecordType.Known]);
        var definitions = new Option<bool>("--definitions")
        {
            Description = "Name the definitions as drafts before 2019-09 do, for NJsonSchema and other tools.",
        };
        var command = new Command("schema", "Prints the JSON Schema (draft 2020-12) of a file of records.")
        {
            type, definitions,
        };
        command.SetAction(parsed =>
        {
            var isOld = parsed.GetValue(definitions);
            var schema = isOld ? WsisJson.SchemaWithDefinitions : WsisJson.Schema;
            var one = TypeOption.Read(parsed.GetValue(type));
            environment.Output.Write(
                (one is null ? schema : OfType(one, schema, isOld ? "definitions" : "$defs")).TrimEnd('\n') + "\n");
            return ExitCode.Success;
        });
        return command;
    }

    // The schema of one type, with the definitions that it leads to and no others.
    private static string OfType(string type, string schema, string member)
    {
        var whole = JsonNode.Parse(schema)!.AsObject();
        var all = whole[member]!.AsObject();
        var prefix = $"#/{member}/";
        var needed = new HashSet<string>(StringComparer.Ordinal) { type };
        var open = new Queue<string>([type]);
        while (open.TryDequeue(out var name))
        {
            foreach (var link in LinksIn(all[name]!).Where(needed.Add))
            {
                open.Enqueue(link);
            }
        }

        var definitions = new JsonObject();
        foreach (var (name, definition) in all.Where(one => needed.Contains(one.Key)))
        {
            definitions[name] = definition!.DeepClone();
        }

        return new JsonObject
        {
            ["$schema"] = whole["$schema"]!.DeepClone(),
            ["$ref"] = prefix + type,
            [member] = definitions,
        }.ToJsonString(ReadableJson.IndentedTree);

        IEnumerable<string> LinksIn(JsonNode node) => node switch
        {
            JsonObject item => item.SelectMany(one => one.Key == "$ref" && one.Value is JsonValue link
                ? [link.GetValue<string>()[prefix.Length..]]
                : one.Value is null ? [] : LinksIn(one.Value)),
            JsonArray list => list.SelectMany(one => one is null ? [] : LinksIn(one)),
            _ => [],
        };
    }
}
