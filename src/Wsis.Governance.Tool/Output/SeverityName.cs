using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>The names and colours of severities.</summary>
internal static class SeverityName
{
    /// <summary>The name.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    /// <summary>The colour on a terminal.</summary>
    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
