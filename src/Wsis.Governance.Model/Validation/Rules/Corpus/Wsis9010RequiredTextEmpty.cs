using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class RequiredTextEmpty() : InspectionRule(
    new Rule("WSIS9010", "required-text-empty", Severity.Error)
    {
        Basis = "The JSON contract of this library: a required text is not empty",
        Message = "The text at {place} is required, but empty.",
        Description = "Every required text contains at least one visible character, in each "
            + "language in which it is given.",
        Rationale = "The record looks complete, but a page or a table made from it has a gap "
            + "in place of its title or task.",
        HowToFix = "Write the text, or omit the language if another one has the text.",
        WhenToSuppress = "Never: the record says nothing there.",
    },
    TextAndListInspector.Fault.RequiredTextEmpty);
