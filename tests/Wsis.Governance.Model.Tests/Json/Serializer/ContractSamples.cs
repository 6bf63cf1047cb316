namespace Wsis.Governance.Tests.Json.Serializer;

/// <summary>Short texts that several tests read.</summary>
internal static class ContractSamples
{
    public const string Principle =
        """{"type":"principle","id":"open-internet","text":{"en":"Openness","ar":"الانفتاح"},"basis":{"document":"tunis-agenda","paragraphs":"29"}}""";

    public const string Organization =
        """{"type":"organization","id":"itu","name":{"en":"International Telecommunication Union"},"kind":"specializedAgency","group":"intergovernmentalOrganization"}""";

    public const string File = $$"""{"format":"wsis-governance/1","records":[{{Principle}},{{Organization}}],"publisher":["a"]}""";

    /// <summary>The name of a record type's class.</summary>
    public static string ClassNameOf(string typeCode) => char.ToUpperInvariant(typeCode[0]) + typeCode[1..];

    /// <summary>All record classes, in the order of the contract.</summary>
    public static Type[] RecordClasses { get; } =
        [.. RecordType.Known.ToArray().Select(code => typeof(Record).Assembly.GetType(
            $"Wsis.Governance.{ClassNameOf(code)}", true)!)];
}
