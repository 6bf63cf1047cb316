using System.CommandLine;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The options that choose rules.</summary>
internal sealed class RuleOptions
{
    private readonly Option<string[]> rule = new("--rule")
    {
        Description = "Another severity for a rule, by code or name: WSIS5016=off, group-absent=note. The severities "
            + "are off, note, warning, error. May be given more than once.",
        HelpName = "RULE=SEVERITY",
    };

    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Treat warnings, unknown members and unknown codes as errors.",
    };

    private readonly Option<string?> rulesFile = new("--rules")
    {
        Description = "A file with severities and suppressions: {\"rules\": {\"WSIS5016\": \"off\"}, \"suppress\": [{"
            + "\"code\": \"WSIS4007\", \"record\": \"mandate/my-mandate\", \"justification\": \"why\"}]}. "
            + "Severities are off, note, warning, error; \"extends\" names default, recommended or strict.",
        HelpName = "FILE",
    };

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(rulesFile);
        command.Options.Add(rule);
        command.Options.Add(strict);
    }

    /// <summary>The rules given on the command line: first the rule file, then the other options.</summary>
    /// <exception cref="ToolException">A rule or severity is unknown, or the rule file is invalid.</exception>
    public RuleChoice Read(ParseResult parsed, CommandEnvironment environment)
    {
        var isStrict = parsed.GetValue(strict);
        var file = parsed.GetValue(rulesFile);
        if (isStrict && file is not null)
        {
            throw new ToolException(
                "--strict and --rules cannot be combined: use \"extends\": \"strict\" in the rule file.");
        }

        var rules = file is not null ? RuleFile.Read(file, environment) : isStrict ? RuleSet.Strict : RuleSet.Default;
        foreach (var change in parsed.GetValue(rule) ?? [])
        {
            rules = Apply(rules, change);
        }

        return new RuleChoice(rules, isStrict ? ReadOptions.Strict : ReadOptions.Default) { File = file };
    }

    private static RuleSet Apply(RuleSet rules, string change)
    {
        var parts = change.Split('=', 2);
        if (parts.Length != 2 || SeverityOf(parts[1]) is not { } severity)
        {
            throw new ToolException($"--rule {change} is not RULE=off|note|warning|error, as in --rule WSIS1002=off.");
        }

        var named = RuleSearch.Find(parts[0]) ?? throw Unknown(parts[0]);
        try
        {
            return rules.WithSeverity(named.Code, severity);
        }
        catch (ArgumentException unknown)
        {
            throw new ToolException(unknown.Message.Replace(" (Parameter 'code')", "", StringComparison.Ordinal));
        }
    }

    private static ToolException Unknown(string rule)
    {
        var near = Suggestion.Sentence(
            Suggestion.ForTyped(RuleCatalogue.All.Select(static one => one.Name), rule));
        return new ToolException($"No rule has the code or name \"{rule}\".{near} `wsis explain` lists the rules.");
    }

    private static Severity? SeverityOf(string name) => name.ToLowerInvariant() switch
    {
        "off" => Severity.Off,
        "note" => Severity.Note,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };
}
