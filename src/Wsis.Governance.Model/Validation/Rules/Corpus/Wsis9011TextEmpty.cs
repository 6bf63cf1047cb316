using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class TextEmpty() : InspectionRule(
    new Rule("WSIS9011", "text-empty", Severity.Warning)
    {
        Basis = "The JSON contract of this library: unknown values are left out",
        Message = "The text at {place} has no letter or digit.",
        Description = "An optional text that is given contains at least one letter or digit. A single "
            + "string, such as a misprint, contains at least one visible character.",
        Rationale = "An empty text claims that something is known, and hides that it is missing.",
        HowToFix = "Omit the member, or write the text.",
        WhenToSuppress = "If another program needs the member.",
    },
    TextAndListInspector.Fault.TextEmpty);
