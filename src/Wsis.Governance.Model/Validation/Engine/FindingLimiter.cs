namespace Wsis.Governance.Validation.Engine;

/// <summary>Counts the findings kept, each severity by itself: what is less grave must not crowd out what is
/// graver.</summary>
internal struct FindingLimiter
{
    private int errors;
    private int warnings;
    private int notes;

    /// <summary>True where one more of that severity may be kept; it counts as kept.</summary>
    /// <param name="severity">How grave it is.</param>
    /// <param name="most">How many of a severity may be kept.</param>
    public bool Allows(Severity severity, int most)
    {
        switch (severity)
        {
            case Severity.Error: return errors < most && errors++ < most;
            case Severity.Warning: return warnings < most && warnings++ < most;
            default: return notes < most && notes++ < most;
        }
    }
}
