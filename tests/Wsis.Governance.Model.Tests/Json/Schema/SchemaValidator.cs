using NJsonSchema;

namespace Wsis.Governance.Tests.Json.Schema;

/// <summary>An independent validator, holding the schema that the library carries.</summary>
/// <remarks>NJsonSchema finds references in <c>definitions</c> alone, the older name of <c>$defs</c>; it is handed that
/// form of the schema.</remarks>
internal static class SchemaValidator
{
    private static readonly JsonSchema whole = Load();

    /// <summary>What is wrong with a text by the schema; empty where it conforms.</summary>
    public static IReadOnlyList<string> Errors(string json) =>
        [.. whole.Validate(json).Select(error => error.ToString())];

    /// <summary>True where a single record conforms.</summary>
    public static bool IsRecord(string json) => whole.Definitions["anyRecord"].Validate(json).Count == 0;

    private static JsonSchema Load() => JsonSchema.FromJsonAsync(WsisJson.SchemaWithDefinitions).GetAwaiter().GetResult();
}
