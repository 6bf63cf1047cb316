namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class VerbConfersNoMandate() : RecordRule<Mandate>(new Rule(
    "WSIS3005", "verb-confers-no-mandate", Severity.Error)
{
    Basis = "Practice of the General Assembly: only a paragraph that asks for action or decides it confers a mandate",
    Message = "The verb \"{verb}\" confers no mandate: it neither requests nor decides an action.",
    Description = "The verb of a mandate requests an action (requests, invites, calls upon, calls for, urges, "
        + "encourages, …), decides it (decides, establishes, proclaims) or continues it (extends, renews). It does "
        + "not only recall, reaffirm, recognize, note, welcome, emphasize or support something. The strength of a "
        + "verb is not judged: an organ requests its own system and invites others. Practice varies for endorses, "
        + "expects and seeks; no finding is made for these.",
    Rationale = "A paragraph that recalls, notes or welcomes something obliges nobody; a "
        + "mandate based on it does not exist.",
    HowToFix = "Find the paragraph that requests the action, and cite it with its verb.",
    WhenToSuppress = "If the organ itself later treated the paragraph as a mandate; state in which document.",
})
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (OperativeVerb.CanConferMandate(mandate.Verb) == false)
        {
            context.Report(this, "/verb", new FindingArgument("verb", mandate.Verb.ToString()));
        }
    }
}
