using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class RequiredTextEmpty() : InspectionRule(
    new Rule("WSIS9010", "required-text-empty", Severity.Error)
    {
        Basis = "The JSON contract of this library: a required text is not empty",
        Message = "The text at {place} is required, but has no letter or digit.",
        Description = "Every required text contains at least one letter or digit, in each language in which it is "
            + "given: a dash or a row of points is no text.",
        Rationale = "The record looks complete, but a page or a table made from it has a gap "
            + "in place of its title or task.",
        HowToFix = "Write the text, or omit the language if another one has the text.",
        WhenToSuppress = "Never: the record says nothing there.",
    },
    TextAndListInspector.Fault.RequiredTextEmpty);
