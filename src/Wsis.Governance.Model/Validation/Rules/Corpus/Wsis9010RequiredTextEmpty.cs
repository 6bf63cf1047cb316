using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9010.</summary>
internal sealed class RequiredTextEmpty() : InspectionRule(
    new Rule("WSIS9010", "required-text-empty", Severity.Error)
    {
        Basis = "The JSON contract of this library: a required text says something",
        Message = "The text at {place} is required, but empty.",
        Description =
            "Every text that a record must have holds a character that shows, in each language in which it is "
            + "given.",
        Rationale =
            "The record looks whole, but a page or a table made from it has a gap where its title or task belongs.",
        HowToFix = "Write the text, or leave the language out where another one has it.",
        WhenToSuppress = "Never: the record says nothing there.",
    },
    TextAndListInspector.Fault.RequiredTextEmpty);
