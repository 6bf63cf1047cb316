namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DischargedWithoutReport() : RecordRule<Mandate>(new Rule(
    "WSIS3015", "discharged-without-report", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, summary and 8: the report names the resolution that it answers; a mandate is "
        + "discharged by such a document",
    Message = "The mandate has the status discharged, but {lack}.",
    Description = "A discharged mandate names the documents that discharged it. If a report was requested, at least "
        + "one of them is not a resolution or decision. A mandate that requests no report may be discharged by a "
        + "resolution: the review of 2015 by A/RES/70/125. No finding if the record says that its evidence is partial "
        + "or unverified: a meeting may have been held although no document was found.",
    Rationale = "Without the document nobody can check that the request was fulfilled.",
    HowToFix = "Name the document in `dischargedBy`. If nothing shows that the mandate was carried out, its "
        + "status is `active` or `lapsed`.",
    WhenToSuppress = "If the mandate was carried out by an act that left no document, such as a meeting; "
        + "state where that is recorded.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["dischargedBy", "evidence"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Status == MandateStatus.Discharged
            && !EvidenceExtensions.HasUnreadSources(mandate)
            && LackOf(mandate, ref context) is { } lack)
        {
            context.Report(
                this,
                mandate.DischargedBy.IsEmpty ? "/status" : "/dischargedBy",
                new FindingArgument("lack", lack));
        }
    }

    private static string? LackOf(Mandate mandate, ref RuleContext context) =>
        mandate.DischargedBy.IsEmpty ? "it names no document that discharged it"
        : mandate.Reporting is not null && NamesResolutionsOnly(mandate, ref context)
            ? "no report is named, although one was requested"
        : null;

    private static bool NamesResolutionsOnly(Mandate mandate, ref RuleContext context)
    {
        foreach (var symbol in mandate.DischargedBy)
        {
            if (!InstrumentFacts.IsResolution(symbol, ref context))
            {
                return false;
            }
        }

        return true;
    }
}
