using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class RepeatedValue() : InspectionRule(
    new Rule("WSIS9009", "repeated-value", Severity.Warning)
    {
        Basis = "The model: the lists of a record are sets, in the order of the source",
        Message = "The value at {place} repeats an earlier value of its list, or the name itself.",
        Description = "No list contains a value twice: ids, symbols, codes, languages, texts, citations, sources, "
            + "conditions, submissions, categories of those invited. No two sections of a document have the same id, "
            + "and no two rows of a tally the same groups. No other name of an organization is its name. "
            + "Two spellings of one symbol are one value, and so are the id and the symbol of an outcome document in "
            + "a list of citations. WSIS4010 checks the members of a list of organizations.",
        Rationale = "A repeated value is counted twice, and most often it replaces another value.",
        HowToFix = "Remove one of the two, or write the intended value.",
        WhenToSuppress = "If the source itself repeats the value and the record reproduces it on purpose.",
    },
    TextAndListInspector.Fault.RepeatedValue)
{
    /// <inheritdoc/>
    protected override bool IsElsewhere(Record record, string place) => record is OrganizationList
        && (place.StartsWith("/members/", StringComparison.Ordinal)
            || place.StartsWith("/volunteers/", StringComparison.Ordinal));
}
