namespace Wsis.Governance.Tool.Tests.Support;

/// <summary>Organizations, each on one line as the tool writes it.</summary>
internal static class RecordTexts
{
    /// <summary>One with nothing to report.</summary>
    public static string Body(string id = "body", string more = "") =>
        $$$"""{"type":"organization","id":"{{{id}}}","name":{"en":"Body"},"kind":"office","group":"intergovernmentalOrganization"{{{more}}},"sources":[{"document":"A/66/77"}]}""";

    /// <summary>One of many with nothing to report.</summary>
    public static string Body(int number) => Body(FormattableString.Invariant($"body-{number}"));

    /// <summary>One without a source, which is worth a note.</summary>
    public static string Board(string id = "board", string name = "Board", string kind = "office") =>
        $$"""{"type":"organization","id":"{{id}}","name":{"en":"{{name}}"},"kind":"{{kind}}","group":"government"}""";
}
