using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The rule file of <c>--rules</c>.</summary>
internal static class RuleFile
{
    private const int MaxProblems = 20;

    /// <summary>Reads the rule file.</summary>
    /// <exception cref="ToolException">The file does not exist or is invalid; the message gives the last problem and
    /// its place, and the others are written to standard error.</exception>
    public static RuleSet Read(string path, CommandEnvironment environment)
    {
        var text = new MemoryStream();
        using (var file = InputReader.Open(path, environment))
        {
            file.CopyTo(text);
        }

        CompressedInput.Refuse(path, text.ToArray());
        var read = RuleSetFile.Read(text.ToArray(), path);
        if (read.IsValid)
        {
            return read.Rules;
        }

        string[] problems = [.. read.Findings.Take(MaxProblems).Select(finding => Describe(path, finding))];
        foreach (var problem in problems[..^1])
        {
            environment.Error.WriteLine(TerminalText.Harmless($"wsis: {problem}"));
        }

        var more = read.Findings.Count - problems.Length;
        throw new ToolException(problems[^1] + (more == 0 ? "" : FormattableString.Invariant($" ({more} more)")));
    }

    private static string Describe(string path, Finding finding)
    {
        var place = finding.Location is { } at ? $":{at}" : "";
        return $"{path}{place}: {finding.Code}: {finding.Message}";
    }
}
