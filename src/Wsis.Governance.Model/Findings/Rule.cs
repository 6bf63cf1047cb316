using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>The permanent description of a rule, of the catalogue or custom. Each rule of the catalogue is a singleton;
/// compare rules by code.</summary>
[DebuggerDisplay("{Code,nq} {Name,nq}")]
public sealed class Rule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="code"><c>WSIS</c> and four digits; never used again for anything else.</param>
    /// <param name="name">The problem, in kebab case: <c>row-total-wrong</c>.</param>
    /// <param name="severity">The severity of its findings, unless a rule set changes it.</param>
    internal Rule(string code, string name, Severity severity)
    {
        Debug.Assert(code.Length == 8 && code.StartsWith("WSIS", StringComparison.Ordinal), "A code is WSISnnnn.");
        Code = code;
        Name = name;
        Severity = severity;
    }

    /// <summary>Creates a custom rule. A <c>RecordRule</c> implements it.</summary>
    /// <param name="code">The permanent code, <c>OURS001</c>: a letter, then letters, digits, dots, hyphens and
    /// underscores, at most 64 characters. Codes that begin with <c>WSIS</c> belong to this library.</param>
    /// <param name="name">The problem, in kebab case: <c>report-without-date</c>.</param>
    /// <param name="severity">The severity of its findings, unless a rule set changes it.</param>
    /// <param name="message">The message, with names of arguments in braces.</param>
    /// <param name="howToFix">How to fix what the rule finds.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The code or the name is not of that form, the code begins with <c>WSIS</c>,
    /// a text is blank, or there is no such severity.</exception>
    [SetsRequiredMembers]
    public Rule(string code, string name, Severity severity, string message, string howToFix)
    {
        CustomRuleTexts.Check(code, name, severity, message, howToFix);
        (Code, Name, Severity, Message, HowToFix) = (code, name, severity, message, howToFix);
        (Basis, Description, Rationale, WhenToSuppress, Since) = ("", message, "", "", "");
    }

    /// <summary>The permanent code: <c>WSIS</c> and four digits for the rules of this library.</summary>
    public string Code { get; }

    /// <summary>The problem, in kebab case: <c>row-total-wrong</c>.</summary>
    public string Name { get; }

    /// <summary>The severity of its findings, unless a rule set changes it.</summary>
    public Severity Severity { get; }

    /// <summary>The family of the rule.</summary>
    public RuleFamily Family => IsCustom ? RuleFamily.Custom : (RuleFamily)(Code[4] - '0');

    /// <summary>True for a custom rule; false for a rule of this library.</summary>
    public bool IsCustom => !Code.StartsWith("WSIS", StringComparison.Ordinal);

    /// <summary>The version of this library that first had the rule; for a custom rule the stated
    /// version, or empty.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>The status of the rule.</summary>
    public RuleStatus Status { get; init; }

    /// <summary>The code of the successor of a retired rule; null otherwise.</summary>
    public string? Successor { get; init; }

    /// <summary>The basis of the rule: a paragraph of a document, a section of a standard, or the model itself. This
    /// and the texts below are empty if a custom rule does not state them.</summary>
    public required string Basis { get; init; }

    /// <summary>The message, with named arguments in braces.</summary>
    public required string Message { get; init; }

    /// <summary>The condition that the rule checks, in a few sentences.</summary>
    public required string Description { get; init; }

    /// <summary>The reason for the rule.</summary>
    public required string Rationale { get; init; }

    /// <summary>How to fix what the rule finds.</summary>
    public required string HowToFix { get; init; }

    /// <summary>The cases in which a finding may be suppressed.</summary>
    public required string WhenToSuppress { get; init; }

    /// <summary>The address of the page of a custom rule; null if it has none, and for the rules of this
    /// library (<see cref="HelpPage"/>).</summary>
    public Uri? HelpAddress { get; init; }

    /// <summary>The rule's page, relative to the documentation: <c>rules/WSIS5009.md</c>. For a custom rule its
    /// <see cref="HelpAddress"/>, or empty.</summary>
    public string HelpPage => IsCustom
        ? HelpAddress?.ToString() ?? ""
        : string.Create(CultureInfo.InvariantCulture, $"rules/{Code}.md");

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
