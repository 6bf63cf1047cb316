namespace Wsis.Governance.Tests.Validation.Rules;

/// <summary>Texts of documents, for the rules on them.</summary>
internal static class DocumentTexts
{
    /// <summary>The organization that the reports of these tests are by.</summary>
    public const string Author =
        """{"type": "organization", "id": "sg", "name": {"en": "S"}, "kind": "office", "group": "intergovernmentalOrganization"}""";

    /// <summary>A resolution, with more members.</summary>
    public static string Resolution(string symbol, string more) =>
        $$"""
        {"type": "resolution", "id": "{{symbol}}", "symbol": "{{symbol}}", "title": {"en": "T"},
         "organ": "{{(symbol[0] == 'A' ? "generalAssembly" : symbol[0] == 'E' ? "economicAndSocialCouncil" : "securityCouncil")}}"{{more}}}
        """;

    /// <summary>A report, with more members.</summary>
    public static string Report(string symbol, string submittedTo, string more = "") =>
        $$"""
        {"type": "report", "id": "{{symbol}}", "symbol": "{{symbol}}", "title": {"en": "T"}, "author": "sg",
         "submittedTo": [{{submittedTo}}]{{more}}}
        """;
}
