namespace Wsis.Governance.Validation.Reporters;

/// <summary>The parts of a finding that stay the same from run to run: the rule, the record and the
/// place in it.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Record">Type and id of the record; null if the finding is not about a record.</param>
/// <param name="Source">The name of the text if the finding is not about a record; otherwise null, so that a record may
/// move to another file.</param>
/// <param name="Pointer">The place in the record, or in the text.</param>
internal readonly record struct FindingIdentity(string Code, string? Record, string? Source, string Pointer)
{
    /// <summary>The identity of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The name of its text, independent of how the file was named; null if it has none.</param>
    public static FindingIdentity Of(Finding finding, string? source)
    {
        var pointer = finding.Pointer.ToString();
        if (finding.Record is not { } record)
        {
            return new FindingIdentity(finding.Code, null, source, pointer);
        }

        // Without the position of the record in its text, which changes when records are added before it.
        var origin = finding.Origin.Pointer.ToString();
        return new FindingIdentity(
            finding.Code,
            record,
            null,
            pointer.StartsWith(origin, StringComparison.Ordinal) ? pointer[origin.Length..] : pointer);
    }
}
