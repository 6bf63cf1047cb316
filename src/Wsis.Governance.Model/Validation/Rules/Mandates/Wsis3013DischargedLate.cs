using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DischargedLate() : RecordRule<Mandate>(new Rule("WSIS3013", "discharged-late", Severity.Warning)
{
    Basis = "A request names its time limit: A/RES/60/252, 15, \"by June 2006\"; A/RES/65/141, 22, "
        + "the sixty-sixth session",
    Message = "The mandate was to be discharged by {limit}, but {document} is from {date}.",
    Description = "The first document that discharged a mandate is not later than the time limit: the date on which "
        + "the report was due or, if none is stated, the end of the session at which it was due; if no report was "
        + "requested, the deadline of the task. No finding for recurring reports, if a document has no date, or if "
        + "partial dates do not decide the order.",
    Rationale = "A late answer is a fact worth knowing; more often a date, a session or a document is wrong.",
    HowToFix = "Check dates and documents against the sources.",
    WhenToSuppress = "If the answer really came late, like A/RES/68/302: the matter was to be "
        + "settled by the end of March 2014.",
}), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["dischargedBy", "reporting", "deadline"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.DischargedBy.IsEmpty || ReportingExtensions.IsRecurring(mandate)
            || LimitOf(mandate) is not { IsDefault: false } limit)
        {
            return;
        }

        var first = 0;
        for (var i = 0; i < mandate.DischargedBy.Count; i++)
        {
            var days = DocumentDates.DaysOf(mandate.DischargedBy[i], ref context);
            if (!limit.ToInterval().IsBefore(days))
            {
                return;
            }

            first = days.First < DocumentDates.DaysOf(mandate.DischargedBy[first], ref context).First ? i : first;
        }

        context.Report(
            this,
            "/dischargedBy",
            new("limit", limit.ToString()),
            new("document", mandate.DischargedBy[first].ToString()),
            new("date", DateText(mandate.DischargedBy[first], ref context)));
    }

    private static PartialDate LimitOf(Mandate mandate) =>
        mandate.Reporting is not { } reporting ? mandate.Deadline
        : !reporting.Due.IsDefault ? reporting.Due
        : OrganSessions.DaysOf(reporting) is { } session ? PartialDate.FromDateOnly(session.Last)
        : default;

    private static string DateText(DocumentSymbol document, ref RuleContext context) =>
        context.Find(document) switch
        {
            Resolution { Adopted.IsDefault: false } resolution => resolution.Adopted.ToString(),
            Report { Issued.IsDefault: false } report => report.Issued.ToString(),
            OutcomeDocument outcome => outcome.AdoptedDate.ToString(),
            _ => "a later session",
        };
}
