using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9011.</summary>
internal sealed class TextEmpty() : InspectionRule(
    new Rule("WSIS9011", "text-empty", Severity.Warning)
    {
        Basis = "The JSON contract of this library: what is not known is left out",
        Message = "The text at {place} is empty.",
        Description = "An optional text that is given holds a character that shows.",
        Rationale = "An empty text claims that something is known, and hides that it is missing.",
        HowToFix = "Leave the member out, or write the text.",
        WhenToSuppress = "Where another program needs the member to be there.",
    },
    TextAndListInspector.Fault.TextEmpty);
