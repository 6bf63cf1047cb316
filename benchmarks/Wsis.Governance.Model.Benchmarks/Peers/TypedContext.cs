using System.Text.Json.Serialization;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator over the typed records.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TypedMandate))]
[JsonSerializable(typeof(TypedContribution))]
internal sealed partial class TypedContext : JsonSerializerContext;
