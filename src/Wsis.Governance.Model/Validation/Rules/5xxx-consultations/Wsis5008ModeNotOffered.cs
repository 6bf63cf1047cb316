using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5008.</summary>
internal sealed class ModeNotOffered() : RecordCheck<Contribution>(new Rule(
    "WSIS5008", "mode-not-offered", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, paragraphs 9 and 11: in writing, by a statement at the meeting, in the discussion",
    Message = "The mode is {mode}, but the consultation {consultation} offered {modes}.",
    Checks = "A contribution was made in a way that its consultation offered. Where either names a way that this "
        + "version does not know, or the consultation names none, nothing is said.",
    Why = "Contributions are counted by these ways; one outside them is in no column.",
    Mend = "Correct the mode, or add it to the consultation.",
    Suppress = "Where those who conducted the consultation accepted a contribution in a way they had not offered.",
}), INeedsCorpus
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["modes"];

    public override void Run(Contribution contribution, ref Scope scope)
    {
        if (!contribution.Mode.IsKnown
            || scope.Find(contribution.Consultation) is not { Modes.IsEmpty: false } consultation
            || MayOffer(consultation, contribution))
        {
            return;
        }

        scope.Report(
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
