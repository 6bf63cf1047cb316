namespace Wsis.Governance.Tests.Json.Serializer;

/// <summary>Short texts that several tests read.</summary>
internal static class ContractSamples
{
    public const string Principle =
        """{"type":"principle","id":"open-internet","text":{"en":"Openness","ar":"الانفتاح"},"basis":{"document":"tunis-agenda","paragraphs":"29"}}""";

    public const string Organization =
        """{"type":"organization","id":"itu","name":{"en":"International Telecommunication Union"},"kind":"specializedAgency","group":"intergovernmentalOrganization"}""";

    public const string File = $$"""{"format":"wsis-governance/1","records":[{{Principle}},{{Organization}}],"publisher":["a"]}""";
}
