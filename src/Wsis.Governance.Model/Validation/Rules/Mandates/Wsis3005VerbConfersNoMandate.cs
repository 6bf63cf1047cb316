namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3005.</summary>
internal sealed class VerbConfersNoMandate() : RecordRule<Mandate>(new Rule(
    "WSIS3005", "verb-confers-no-mandate", Severity.Error)
{
    Basis = "Practice of the General Assembly: only a paragraph that asks for action or decides it confers a mandate",
    Message = "\"{verb}\" confers no mandate; it only speaks about something.",
    Description =
        "The verb of a mandate asks for action (requests, invites, calls upon, calls for, urges, encourages, …), "
        + "decides it (decides, establishes, proclaims) or carries it on (extends, renews). It does not only recall, "
        + "reaffirm, recognize, note, welcome, emphasize or support something. How strongly a verb binds is not "
        + "judged: an organ requests its own system and invites others. Practice varies for endorses, expects and "
        + "seeks; for these the rule is silent.",
    Rationale =
        "A paragraph that recalls, notes or welcomes something obliges nobody; a mandate drawn from it does not "
        + "exist.",
    HowToFix = "Find the paragraph that asks for the action, and cite that one with its verb.",
    WhenToSuppress = "Where the organ itself later treated the paragraph as a mandate; say in which document.",
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
