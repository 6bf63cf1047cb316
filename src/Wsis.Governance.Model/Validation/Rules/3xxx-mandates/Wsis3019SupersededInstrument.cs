using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3019.</summary>
internal sealed class SupersededInstrument() : CorpusCheck(new Rule(
    "WSIS3019", "superseded-instrument", Severity.Warning)
{
    Clause = "The model: a resolution that another supersedes no longer confers anything",
    Message = "The mandate is said to be active, but {later} supersedes {instrument}, which confers it.",
    Checks = "The instrument of an active mandate is not among the documents that a resolution in the corpus "
        + "supersedes. A resolution of the following year in the same series does not supersede the earlier one by "
        + "itself: only what is stated in \"supersedes\" counts.",
    Why = "The mandate has most likely passed to the later resolution, with other words and dates.",
    Mend = "Record the mandate of the later resolution, let it renew this one, and set this one to \"superseded\".",
    Suppress = "Where the later resolution leaves this paragraph in force.",
})
{
    public override void Run(ref CorpusScope scope)
    {
        if (Supersessions.In(ref scope) is not { } superseded)
        {
            return;
        }

        foreach (var (index, mandate) in scope.All<Mandate>())
        {
            if (mandate.Status == MandateStatus.Active
                && mandate.Instrument.Document.Symbol is { IsDefault: false } instrument
                && superseded.Of(instrument) is { Symbol: var later } && later != instrument)
            {
                scope.Report(
                    this,
                    index,
                    "/instrument/document",
                    new("later", later.ToString()),
                    new("instrument", instrument.ToString()));
            }
        }
    }
}
