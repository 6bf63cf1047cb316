using Wsis.Governance.Tool.Input;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The rule file of <c>--rules</c>.</summary>
internal static class RuleFile
{
    /// <summary>Reads the rule file.</summary>
    /// <exception cref="ToolException">The file does not exist or is invalid; the message gives the first problem
    /// and its place.</exception>
    public static RuleSet Read(string path, CommandEnvironment environment)
    {
        var text = new MemoryStream();
        using (var file = InputReader.Open(path, environment))
        {
            file.CopyTo(text);
        }

        var read = RuleSetFile.Read(text.ToArray(), path);
        return read.IsValid
            ? read.Rules
            : throw new ToolException(Describe(path, read.Findings[0], read.Findings.Count - 1));
    }

    private static string Describe(string path, Finding first, int others)
    {
        var place = first.Location is { } at ? $":{at}" : "";
        var more = others == 0 ? "" : FormattableString.Invariant($" ({others} more)");
        return $"{path}{place}: {first.Code}: {first.Message}{more}";
    }
}
