using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wsis.Governance.Benchmarks.Peers;

[JsonConverter(typeof(CamelCaseConverter<TypedOrgan>))]
internal enum TypedOrgan
{
    GeneralAssembly,
    EconomicAndSocialCouncil,
}

[JsonConverter(typeof(CamelCaseConverter<TypedVerb>))]
internal enum TypedVerb
{
    Requests,
    Invites,
    Decides,
    Encourages,
}

[JsonConverter(typeof(CamelCaseConverter<TypedStatus>))]
internal enum TypedStatus
{
    Active,
    Discharged,
    Superseded,
}

[JsonConverter(typeof(CamelCaseConverter<TypedGroup>))]
internal enum TypedGroup
{
    Government,
    CivilSociety,
    PrivateSector,
}

[JsonConverter(typeof(CamelCaseConverter<TypedMode>))]
internal enum TypedMode
{
    Written,
    Oral,
}

/// <summary>Enumerations by their names in camel case.</summary>
internal sealed class CamelCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
