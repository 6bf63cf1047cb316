using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>NJsonSchema, holding the schema that the library carries.</summary>
/// <remarks>It finds references in <c>definitions</c> alone, the older name of <c>$defs</c>; it is handed the schema
/// under that name.</remarks>
internal static class SchemaPeer
{
    private static readonly JsonSchema mandate = Load();

    /// <summary>True where a mandate, parsed before, conforms to the schema.</summary>
    public static bool IsValid(JToken token) => mandate.Validate(token).Count == 0;

    private static JsonSchema Load() => JsonSchema.FromJsonAsync(WsisJson.Schema
        .Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal)
        .Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))
        .GetAwaiter().GetResult().Definitions["mandate"];
}
