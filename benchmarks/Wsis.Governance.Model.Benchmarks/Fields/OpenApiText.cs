namespace Wsis.Governance.Benchmarks.Fields;

/// <summary>A description of an interface in OpenAPI 3.0: paths with two operations each, and the schemas they point
/// at.</summary>
internal static class OpenApiText
{
    /// <summary>A description with so many paths and as many schemas.</summary>
    public static byte[] Make(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        return FieldText.Compact($$"""
            {
              "openapi": "3.0.4",
              "info": { "title": "Records", "version": "1.0.0", "description": "{{FieldText.Sentence(1, 20)}}" },
              "servers": [ { "url": "https://example.org/records" } ],
              "tags": [ {{Join(Enumerable.Range(0, 10), Tag)}} ],
              "paths": { {{Join(numbers, Path)}} },
              "components": {
                "schemas": {
                  "Problem": {
                    "type": "object",
                    "required": [ "code" ],
                    "properties": { "code": { "type": "string" }, "message": { "type": "string" } }
                  },
                  {{Join(numbers, Schema)}}
                }
              }
            }
            """);
    }

    private static string Join(IEnumerable<int> numbers, Func<int, string> text) =>
        string.Join(',', numbers.Select(text));

    private static string Tag(int n) =>
        $$"""{ "name": "tag-{{n}}", "description": "{{FieldText.Sentence(n, 8)}}" }""";

    private static string Path(int n) => $$"""
        "/records-{{n}}/{id}": {
          "parameters": [ {
            "name": "id", "in": "path", "required": true, "description": "{{FieldText.Sentence(n, 6)}}",
            "schema": { "type": "string", "maxLength": 128 }
          } ],
          "get": {
            "tags": [ "tag-{{n % 10}}" ],
            "summary": "{{FieldText.Sentence(n, 6)}}",
            "description": "{{FieldText.Sentence(n + 1, 14)}}",
            "operationId": "get-record-{{n}}",
            "parameters": [ {
              "name": "language", "in": "query", "description": "{{FieldText.Sentence(n + 2, 6)}}",
              "schema": { "type": "string" }
            }, {
              "name": "session", "in": "query", "description": "{{FieldText.Sentence(n + 3, 6)}}",
              "schema": { "type": "integer", "format": "int32" }
            } ],
            "responses": { "200": {{Response(n)}}, "404": {{Problem(n)}} }
          },
          "put": {
            "tags": [ "tag-{{(n + 3) % 10}}" ],
            "summary": "{{FieldText.Sentence(n + 4, 6)}}",
            "operationId": "put-record-{{n}}",
            "requestBody": {
              "description": "{{FieldText.Sentence(n + 5, 8)}}",
              "required": true,
              "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Record{{n}}" } } }
            },
            "responses": { "200": {{Response(n + 1)}}, "400": {{Problem(n)}} }
          }
        }
        """;

    private static string Response(int n) => $$"""
        {
          "description": "{{FieldText.Sentence(n, 8)}}",
          "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Record{{n / 2}}" } } }
        }
        """;

    private static string Problem(int n) => $$"""
        {
          "description": "{{FieldText.Sentence(n + 6, 5)}}",
          "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
        }
        """;

    private static string Schema(int n) => $$"""
        "Record{{n}}": {
          "type": "object",
          "description": "{{FieldText.Sentence(n, 14)}}",
          "required": [ "id", "title" ],
          "properties": {
            "id": { "type": "string", "maxLength": 128, "description": "{{FieldText.Sentence(n + 1, 6)}}" },
            "title": { "type": "string", "description": "{{FieldText.Sentence(n + 2, 6)}}" },
            "kind": { "type": "string", "enum": [ "requests", "invites", "decides" ] },
            "session": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 100 },
            "deadline": { "type": "string", "format": "date" },
            "sources": {
              "type": "array", "minItems": 1, "items": { "$ref": "#/components/schemas/Record{{n / 2}}" }
            }
          }
        }
        """;
}
