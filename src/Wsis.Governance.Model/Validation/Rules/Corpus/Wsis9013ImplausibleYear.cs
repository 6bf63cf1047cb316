using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class ImplausibleYear() : InspectionRule(
    new Rule("WSIS9013", "implausible-year", Severity.Error)
    {
        Basis = "The model: its dates are those of organizations, of meetings and of documents of the United Nations",
        Message = "The year {year} is not plausible.",
        Description = "Every date is in a year from 1000 to 2199. Rules about documents are stricter.",
        Rationale = "Such a year is a typing error: a digit is missing, or two digits are exchanged.",
        HowToFix = "Look up the date in the source.",
        WhenToSuppress = "If the record is about something older, for which the model was not made.",
    },
    TextAndListInspector.Fault.ImplausibleYear)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        [new("year", found.Value)];
}
