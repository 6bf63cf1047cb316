using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>How many findings are kept: so many notes, and so many that are graver.</summary>
internal sealed class Quota(int most)
{
    private int notes;
    private int graver;

    /// <summary>True where one more of that severity may be kept; it counts as kept.</summary>
    public bool Allows(Severity severity)
    {
        ref var kept = ref (severity == Severity.Note ? ref notes : ref graver);
        return kept < most && kept++ < most;
    }
}
