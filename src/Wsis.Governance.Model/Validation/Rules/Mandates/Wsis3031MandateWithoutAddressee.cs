namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3031.</summary>
internal sealed class MandateWithoutAddressee() : RecordRule<Mandate>(new Rule(
    "WSIS3031", "mandate-without-addressee", Severity.Warning)
{
    Basis = "Practice of the General Assembly: a paragraph that asks for action names who is to act. The JSON contract "
        + "of this library requires `addressees`",
    Message = "The mandate names no addressee.",
    Description = "A mandate names at least one addressee, by id or group in `addressees`, or as printed in "
        + "`addresseeNames`.",
    Rationale = "A mandate without an addressee is on the list of no organization, so nobody sees that it is open.",
    HowToFix = "Add the organization or the group that is asked to act; if it has no record, write its printed name in "
        + "`addresseeNames`.",
    WhenToSuppress = "If the text itself names nobody, such as a decision that the organ carries out itself.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["addressees", "addresseeNames"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Addressees.IsEmpty && mandate.AddresseeNames.IsEmpty)
        {
            context.Report(this, "/addressees");
        }
    }
}
