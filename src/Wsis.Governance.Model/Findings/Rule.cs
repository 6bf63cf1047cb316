using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>
/// What is permanent about a rule, of the catalogue or of one's own. Each rule of the catalogue is a singleton; compare
/// rules by code.
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

    /// <summary>States a rule of one's own. What runs for it is a <c>RecordRule</c>.</summary>
    /// <param name="code">The permanent code, <c>OURS001</c>: a letter, then letters, digits, dots, hyphens and low
    /// lines, at most 64. Codes that begin with <c>WSIS</c> are those of this library.</param>
    /// <param name="name">What is wrong, in kebab case: <c>report-without-date</c>.</param>
    /// <param name="severity">How grave a finding is unless a rule set says otherwise.</param>
    /// <param name="message">The message, with names of arguments in braces.</param>
    /// <param name="howToFix">How to fix what the rule finds.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The code or the name is not of that form, the code begins with
    /// <c>WSIS</c>, a text is blank, or there is no such severity.</exception>
    [SetsRequiredMembers]
    public Rule(string code, string name, Severity severity, string message, string howToFix)
    {
        CustomRuleTexts.Check(code, name, severity, message, howToFix);
        (Code, Name, Severity, Message, HowToFix) = (code, name, severity, message, howToFix);
        (Basis, Description, Rationale, WhenToSuppress, Since) = ("", message, "", "", "");
    }

    /// <summary>The permanent code: <c>WSIS</c> and four digits for the rules of this library.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in kebab case: <c>row-total-wrong</c>.</summary>
    public string Name { get; }

    /// <summary>How grave a finding is unless a rule set says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>What the rule is about.</summary>
    public RuleFamily Family => IsCustom ? RuleFamily.Custom : (RuleFamily)(Code[4] - '0');

    /// <summary>True for a rule of one's own; false for a rule of this library.</summary>
    public bool IsCustom => !Code.StartsWith("WSIS", StringComparison.Ordinal);

    /// <summary>The version of this library that first had the rule; of a rule of one's own what it states, or
    /// empty.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>Where the rule stands in its life.</summary>
    public RuleStatus Status { get; init; }

    /// <summary>The code that took over from a retired rule; null otherwise.</summary>
    public string? Successor { get; init; }

    /// <summary>The text the rule rests on: a paragraph of a document, a section of a standard, or the model
    /// itself. Empty where a rule of one's own states none, as are the other texts below.</summary>
    public required string Basis { get; init; }

    /// <summary>The message, with named arguments in braces.</summary>
    public required string Message { get; init; }

    /// <summary>What the rule checks, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Rationale { get; init; }

    /// <summary>How to fix what the rule finds.</summary>
    public required string HowToFix { get; init; }

    /// <summary>When suppressing a finding is right.</summary>
    public required string WhenToSuppress { get; init; }

    /// <summary>The address of the page of a rule of one's own; null where it has none, and for the rules of this
    /// library (<see cref="HelpPage"/>).</summary>
    public Uri? HelpAddress { get; init; }

    /// <summary>The rule's page, relative to the documentation: <c>rules/WSIS5009.md</c>. Of a rule of one's own its
    /// <see cref="HelpAddress"/>, or empty.</summary>
    public string HelpPage => IsCustom
        ? HelpAddress?.ToString() ?? ""
        : string.Create(CultureInfo.InvariantCulture, $"rules/{Code}.md");

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
