using System.Collections;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Wsis.Governance;

namespace WebApi;

/// <summary>Describes records and values in an OpenAPI document by the schema of the library.</summary>
/// <remarks>While schemas are made, ASP.NET Core follows each reference, and definitions that lead back to themselves
/// would have no end. So schemas are marked first, and put in place when the document is whole.</remarks>
public static class RecordSchemas
{
    private const string Mark = "x-wsis-definition";
    private const string Definitions = "#/definitions/";
    private const string Components = "#/components/schemas/";

    private static readonly JsonObject definitions =
        JsonNode.Parse(WsisJson.SchemaWithDefinitions)!["definitions"]!.AsObject();

    /// <summary>Adds the transformers.</summary>
    public static void AddTo(OpenApiOptions options)
    {
        options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Complete(document);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsAssignableTo(typeof(Record)))
        {
            MarkAs(schema, JsonSchemaType.Object, type);
        }
        else if (type.GetInterfaces().Any(IsTextValue))
        {
            MarkAs(schema, JsonSchemaType.String, type);
        }
        else if (type.IsAssignableTo(typeof(IEnumerable))
            && type.GenericTypeArguments is [var element] && element.IsAssignableTo(typeof(Record)))
        {
            schema.Type = JsonSchemaType.Array;
            var items = new OpenApiSchema();
            MarkAs(items, JsonSchemaType.Object, element);
            schema.Items = items;
        }
    }

    private static void MarkAs(OpenApiSchema schema, JsonSchemaType kind, Type type)
    {
        schema.Type = kind;
        schema.Properties?.Clear();
        schema.Required?.Clear();
        if (definitions.ContainsKey(NameOf(type)))
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            schema.Extensions[Mark] = new JsonNodeExtension(NameOf(type));
        }
    }

    private static void Complete(OpenApiDocument document)
    {
        foreach (var operation in document.Paths.Values
            .SelectMany(static path => path.Operations ?? []).Select(static pair => pair.Value))
        {
            foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            {
                parameter.Schema = InPlace(parameter.Schema, document);
            }

            var contents = (operation.Responses ?? []).Select(static answer => answer.Value.Content)
                .Append(operation.RequestBody?.Content);
            foreach (var body in contents.SelectMany(static content => content?.Values.ToArray() ?? []))
            {
                body.Schema = InPlace(body.Schema, document);
            }
        }

        foreach (var (name, schema) in document.Components?.Schemas?.ToList() ?? [])
        {
            if (schema.Extensions?.ContainsKey(Mark) == true)
            {
                document.Components!.Schemas!.Remove(name);
            }
        }

        foreach (var (name, definition) in definitions)
        {
            var text = definition!.ToJsonString().Replace(Definitions, Components, StringComparison.Ordinal);
            document.AddComponent(name, OpenApiModelFactory.Parse<OpenApiSchema>(
                text, OpenApiSpecVersion.OpenApi3_1, document, out _)!);
        }
    }

    private static IOpenApiSchema? InPlace(IOpenApiSchema? schema, OpenApiDocument document)
    {
        if (schema?.Extensions?.TryGetValue(Mark, out var mark) == true)
        {
            return new OpenApiSchemaReference(((JsonNodeExtension)mark).Node.GetValue<string>(), document);
        }

        if (schema is OpenApiSchema { Items: { } items } list)
        {
            list.Items = InPlace(items, document);
        }

        return schema;
    }

    // Mandate is "mandate", Id<Mandate> "mandateId", Code<Organ> "organCode".
    private static string NameOf(Type type) =>
        type is { IsGenericType: true, GenericTypeArguments: [var of] }
            ? NameOf(of) + type.Name[..type.Name.IndexOf('`')]
            : char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    private static bool IsTextValue(Type face) =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>);
}
