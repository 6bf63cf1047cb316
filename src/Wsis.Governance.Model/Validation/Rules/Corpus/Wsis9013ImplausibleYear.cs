using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9013.</summary>
internal sealed class ImplausibleYear() : InspectionRule(
    new Rule("WSIS9013", "implausible-year", Severity.Error)
    {
        Basis = "The model: its dates are those of organizations, of meetings and of documents of the United Nations",
        Message = "The year {year} cannot be meant.",
        Description = "Every date lies in a year from 1000 to 2199. Rules about documents are stricter.",
        Rationale = "Such a year comes from a slip of the keyboard: a digit too few, or two digits exchanged.",
        HowToFix = "Look the date up in the source.",
        WhenToSuppress = "Where the record is about something older, which the model was not made for.",
    },
    TextAndListInspector.Fault.ImplausibleYear)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        [new("year", found.Value)];
}
