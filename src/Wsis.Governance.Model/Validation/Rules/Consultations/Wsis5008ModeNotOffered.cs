using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class ModeNotOffered() : RecordRule<Contribution>(new Rule(
    "WSIS5008", "mode-not-offered", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, paragraphs 9 and 11: in writing, by a statement at the meeting, in the discussion",
    Message = "The mode is {mode}, but the consultation {consultation} offered {modes}.",
    Description = "A contribution was made in a mode that its consultation offered. No finding if either names a mode "
        + "that this version does not know, or if the consultation names none.",
    Rationale = "Contributions are counted by mode; one in another mode is in no column.",
    HowToFix = "Correct the mode, or add it to the consultation.",
    WhenToSuppress = "If those who conducted the consultation accepted a contribution in a "
        + "mode that they had not offered.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["modes"];

    public override void Run(Contribution contribution, ref RuleContext context)
    {
        if (!contribution.Mode.IsKnown
            || context.Find(contribution.Consultation) is not { Modes.IsEmpty: false } consultation
            || MayOffer(consultation, contribution))
        {
            return;
        }

        context.Report(
            this,
            "/mode",
            new("mode", contribution.Mode.ToString()),
            new("consultation", consultation.IdText),
            new("modes", string.Join(", ", consultation.Modes)));
    }

    private static bool MayOffer(Consultation consultation, Contribution contribution)
    {
        foreach (var mode in consultation.Modes)
        {
            if (mode == contribution.Mode || !mode.IsKnown)
            {
                return true;
            }
        }

        return false;
    }
}
