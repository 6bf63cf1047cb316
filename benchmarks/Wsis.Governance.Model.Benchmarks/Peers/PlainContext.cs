using System.Text.Json.Serialization;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator over the plain records, with its fast path for writing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainMandate))]
[JsonSerializable(typeof(PlainContribution))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class PlainContext : JsonSerializerContext;
