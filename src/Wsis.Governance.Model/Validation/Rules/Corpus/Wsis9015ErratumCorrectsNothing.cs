namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class ErratumCorrectsNothing() : RecordRule<Erratum>(new Rule(
    "WSIS9015", "erratum-corrects-nothing", Severity.Error)
{
    Basis = "The model: an erratum states the printed text and the correct text of a misprint",
    Message = "The erratum corrects \"{printed}\" to the same text.",
    Description = "The corrected text of an erratum differs from the printed one. If no source settles what is "
        + "correct, the corrected text is left out.",
    Rationale = "There is no misprint, or the record does not say what it is.",
    HowToFix = "Write what is printed and what is correct, or remove the erratum.",
    WhenToSuppress = "Never: the erratum says nothing.",
})
{
    public override void Run(Erratum erratum, ref RuleContext context)
    {
        if (erratum.Corrected is { } corrected && string.Equals(corrected, erratum.Printed, StringComparison.Ordinal))
        {
            context.Report(this, "/corrected", new FindingArgument("printed", corrected));
        }
    }
}
