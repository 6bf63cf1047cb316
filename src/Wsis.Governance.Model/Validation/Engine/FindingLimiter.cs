namespace Wsis.Governance.Validation.Engine;

/// <summary>Limits the number of findings for each severity, so that less severe findings do not displace
/// more severe ones.</summary>
internal struct FindingLimiter
{
    private int errors;
    private int warnings;
    private int notes;

    /// <summary>True if one more finding of that severity may be kept; it is then counted.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="most">The maximum number for each severity.</param>
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
