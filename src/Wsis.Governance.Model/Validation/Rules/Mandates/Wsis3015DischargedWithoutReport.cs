namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3015.</summary>
internal sealed class DischargedWithoutReport() : RecordRule<Mandate>(new Rule(
    "WSIS3015", "discharged-without-report", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, summary and 8: the report names the resolution that it answers; a mandate is "
        + "discharged by such a document",
    Message = "The mandate is said to be discharged, but {lack}.",
    Description =
        "A discharged mandate names the documents that discharged it. Where a report was asked for, one of them "
        + "is something else than a resolution or a decision. A mandate that asks for no report may be discharged by "
        + "a resolution: the review of 2015 by A/RES/70/125. Silent where the record says that its evidence is "
        + "partial or unverified: a meeting may have been held without a document that was found.",
    Rationale = "Without the document nobody can check that what was asked for was done.",
    HowToFix = "Name the document in \"dischargedBy\". Where nothing shows that the mandate was carried out, it is "
        + "\"active\" or \"lapsed\".",
    WhenToSuppress =
        "Where the mandate was carried out by an act that left no document, such as a meeting; say where that "
        + "is seen.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["dischargedBy", "evidence"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Status == MandateStatus.Discharged
            && !EvidenceExtensions.LeavesGaps(mandate)
            && LackOf(mandate, ref context) is { } lack)
        {
            context.Report(
                this,
                mandate.DischargedBy.IsEmpty ? "/status" : "/dischargedBy",
                new FindingArgument("lack", lack));
        }
    }

    private static string? LackOf(Mandate mandate, ref RuleContext context) =>
        mandate.DischargedBy.IsEmpty ? "no document is named that discharged it"
        : mandate.Reporting is not null && NamesResolutionsOnly(mandate, ref context)
            ? "no report is named, though one was asked for"
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
