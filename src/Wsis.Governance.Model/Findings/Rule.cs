using System.Diagnostics;
using System.Globalization;

namespace Wsis.Governance;

/// <summary>
/// One rule of the catalogue: what is permanent about it. Each rule is a singleton; compare rules by reference or by
/// code.
/// </summary>
[DebuggerDisplay("{Code,nq} {Name,nq}")]
public sealed class Rule
{
    /// <summary>States a rule.</summary>
    /// <param name="code"><c>WSIS</c> and four digits; never used again for anything else.</param>
    /// <param name="name">What is wrong, in kebab case: <c>row-total-wrong</c>.</param>
    /// <param name="severity">How grave a finding is unless a rule set says otherwise.</param>
    internal Rule(string code, string name, Severity severity)
    {
        Debug.Assert(code.Length == 8 && code.StartsWith("WSIS", StringComparison.Ordinal), "A code is WSISnnnn.");
        Code = code;
        Name = name;
        Severity = severity;
    }

    /// <summary>The permanent code: <c>WSIS</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in kebab case: <c>row-total-wrong</c>.</summary>
    public string Name { get; }

    /// <summary>How grave a finding is unless a rule set says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family => (RuleFamily)(Code[4] - '0');

    /// <summary>The version of this library that first had the rule.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Where the rule stands in its life.</summary>
    public RuleStatus Status { get; init; }

    /// <summary>The code that took over from a retired rule; null otherwise.</summary>
    public string? Successor { get; init; }

    /// <summary>The text the rule rests on: a paragraph of a document, a section of a standard, or the model
    /// itself.</summary>
    public required string Basis { get; init; }

    /// <summary>The message, with named arguments in braces.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule checks, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Rationale { get; init; }

    /// <summary>How to mend what the rule finds.</summary>
    public required string HowToFix { get; init; }

    /// <summary>When suppressing a finding is right.</summary>
    public required string WhenToSuppress { get; init; }

    /// <summary>The rule's page, relative to the documentation: <c>rules/WSIS5009.md</c>.</summary>
    public string HelpPage => string.Create(CultureInfo.InvariantCulture, $"rules/{Code}.md");

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
