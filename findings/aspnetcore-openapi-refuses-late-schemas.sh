#!/usr/bin/env bash
# Microsoft.AspNetCore.OpenApi 10.0.15 (.NET SDK 10.0.401): a schema that refers to a component added later.
# Guess, written down before the run: a document transformer may add the component that a schema transformer refers
# to, because the references are resolved when the document is written.
# Seen: the page of the document answers 500; with the component added before the reference it answers 200.
# For users: give all shared schemas to the document first, as docs/samples/web-api does.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.cs <<'CS'
#:sdk Microsoft.NET.Sdk.Web
#:package Microsoft.AspNetCore.OpenApi@10.0.15
#:property PublishAot=false
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddOpenApi("early", options => options.AddSchemaTransformer((schema, context, _) =>
{
    if (context.JsonTypeInfo.Type == typeof(Mandate))
    {
        AddSymbol(context.Document!);
        schema.Properties!["instrument"] = new OpenApiSchemaReference("Symbol", context.Document);
    }

    return Task.CompletedTask;
}));
builder.Services.AddOpenApi("late", options =>
{
    options.AddSchemaTransformer((schema, context, _) =>
    {
        if (context.JsonTypeInfo.Type == typeof(Mandate))
        {
            schema.Properties!["instrument"] = new OpenApiSchemaReference("Symbol", context.Document);
        }

        return Task.CompletedTask;
    });
    options.AddDocumentTransformer((document, _, _) =>
    {
        AddSymbol(document);
        return Task.CompletedTask;
    });
});
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/mandate", () => new Mandate("A/RES/60/252"));
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
foreach (var name in new[] { "early", "late" })
{
    Console.WriteLine($"{name} {(int)(await client.GetAsync($"/openapi/{name}.json")).StatusCode}");
}

await app.StopAsync();

static void AddSymbol(OpenApiDocument document) =>
    document.AddComponent("Symbol", new OpenApiSchema { Type = JsonSchemaType.String });

internal sealed record Mandate(string Instrument);
CS
dotnet run run.cs | tee seen.txt
diff seen.txt - <<'TEXT'
early 200
late 500
TEXT
