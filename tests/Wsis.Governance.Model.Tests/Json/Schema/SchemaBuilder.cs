using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Tests.Json.Contracts;

namespace Wsis.Governance.Tests.Json.Schema;

/// <summary>Makes the JSON Schema from the contracts and their documentation comments.</summary>
/// <remarks>Says things in the way that generators of code understand: <c>enum</c> of one for <c>const</c>, no
/// <c>if</c>, and <c>propertyNames</c> (draft 6) with typed <c>additionalProperties</c>, of which they make a
/// dictionary.</remarks>
internal static class SchemaBuilder
{
    /// <summary>Raised with every member, code or record type that is added; the first number is that of the
    /// format.</summary>
    private const string Version = "1.0";

    private static readonly string example =
        """
        {
          "format": "wsis-governance/1",
          "records": [
            {
              "type": "mandate",
              "id": "ec-process-2005",
              "title": { "en": "Process towards enhanced cooperation, started by the Secretary-General" },
              "instrument": { "document": "tunis-agenda", "paragraphs": "71" },
              "issuedBy": "wsis",
              "verb": "requests",
              "addressees": ["secretary-general"],
              "task": { "en": "Start a process towards enhanced cooperation" },
              "status": "active"
            }
          ]
        }
        """;

    /// <summary>The text of the schema.</summary>
    public static string Build()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:wsis-governance:schema:{Version}",
            ["title"] = "WSIS governance records",
            ["description"] =
                "Records of the follow-up to the World Summit on the Information Society: a file of records, or a single "
                + "record. In newline-delimited JSON each line is a single record. Members and "
                + "codes that are not named here are allowed everywhere; readers keep them.",
            ["anyOf"] = new JsonArray(Ref("recordFile"), Ref("anyRecord")),
            ["examples"] = new JsonArray(JsonNode.Parse(example)),
            ["$defs"] = Definitions(),
        };
        return Print(schema);
    }

    /// <summary>JSON as this library prints it.</summary>
    public static string Print(JsonNode node)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonOutput.Indented))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static JsonObject Definitions()
    {
        var definitions = new JsonObject { ["recordFile"] = File(), ["anyRecord"] = AnyRecord() };
        foreach (var type in ContractType.All)
        {
            definitions[type.Name] = Of(type);
        }

        definitions["localizedText"] = LocalizedText();
        definitions["fullDate"] = ValueSchemas.Date();
        definitions["wholeNumber"] = Number();
        foreach (var (name, schema) in Values())
        {
            definitions[name] = schema;
        }

        foreach (var (name, schema) in definitions)
        {
            schema!.AsObject().Insert(0, "title", ContractNames.PascalCase(ContractNames.Words(name)));
        }

        return definitions;
    }

    private static SortedDictionary<string, JsonObject> Values()
    {
        var values = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var member in ContractType.All.SelectMany(type => type.Members))
        {
            if (member.Kind == MemberKind.Value)
            {
                values.TryAdd(ValueSchemas.NameOf(member.ValueType!), ValueSchemas.Of(member.ValueType!));
            }
        }

        return values;
    }

    private static JsonObject File() => new()
    {
        ["description"] = "A file of records.",
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["format"] = new JsonObject
            {
                ["description"] = "The format and its version. Writers always state it; readers warn where they do not know it.",
                ["type"] = "string",
                ["pattern"] = "^wsis-governance/[1-9][0-9]*(?:\\.[0-9]+)?$",
                ["examples"] = new JsonArray(WsisJson.Format),
            },
            ["records"] = new JsonObject
            {
                ["description"] = "The records, in any order.",
                ["type"] = "array",
                ["items"] = Ref("anyRecord"),
            },
        },
        ["required"] = new JsonArray("records"),
    };

    private static JsonObject AnyRecord() => new()
    {
        ["description"] = "A record; its member type says of which type.",
        ["oneOf"] = new JsonArray([.. ContractType.Records.Select(type => Ref(type.Name))]),
    };

    private static JsonObject Of(ContractType type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (type.IsRecord)
        {
            properties["type"] = new JsonObject
            {
                ["description"] = "What the record is.",
                ["enum"] = new JsonArray(type.Name),
            };
            required.Add("type");
        }

        foreach (var member in type.Members)
        {
            properties[member.Name] = Of(type, member);
            if (member.IsRequired)
            {
                required.Add(member.Name);
            }
        }

        var schema = new JsonObject
        {
            ["description"] = Summaries.Of(type.Type),
            ["type"] = "object",
            ["properties"] = properties,
        };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private static JsonObject Of(ContractType type, ContractMember member) =>
        Of(member, Summaries.Of(type.PropertyOf(member)), Deprecation.Of(type.PropertyOf(member)));

    /// <summary>The schema of a member.</summary>
    public static JsonObject Of(ContractMember member, string summary, string? deprecation)
    {
        var form = FormOf(member);
        var schema = member.IsList ? new JsonObject { ["type"] = "array", ["items"] = form } : form;
        if (deprecation is not null)
        {
            schema["deprecated"] = true;
        }

        return Described(Deprecation.AddedTo(summary, deprecation), schema);
    }

    private static JsonObject Described(string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private static JsonObject FormOf(ContractMember member) => member.Kind switch
    {
        MemberKind.String => new JsonObject { ["type"] = "string" },
        MemberKind.Number => Ref("wholeNumber"),
        MemberKind.Boolean => new JsonObject { ["type"] = "boolean" },
        MemberKind.Date => Ref("fullDate"),
        MemberKind.Text => Ref("localizedText"),
        MemberKind.Value => Ref(ValueSchemas.NameOf(member.ValueType!)),
        _ => Ref(ContractNames.Of(member.ValueType!)),
    };

    private static JsonObject LocalizedText() => new()
    {
        ["description"] = "A text in one or more languages, by BCP 47 language tag.",
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = ValueSchemas.LanguageTag },
        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        ["minProperties"] = 1,
        ["examples"] = new JsonArray(JsonNode.Parse("""{ "en": "Tunis Agenda", "ar": "برنامج عمل تونس" }""")),
    };

    private static JsonObject Number() => new()
    {
        ["description"] = "A whole number of 32 bits, written without fraction and exponent.",
        ["type"] = "integer",
        ["minimum"] = int.MinValue,
        ["maximum"] = int.MaxValue,
    };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };
}
