namespace Wsis.Governance.Validation.Reporters;

/// <summary>What stays the same of a finding from run to run: the rule, the record and the place in it.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Record">Type and id of the record; null where the finding is about no record.</param>
/// <param name="Source">The name of the text where the finding is about no record; null where there is one, so that a
/// record may move to another file.</param>
/// <param name="Pointer">The place in the record, or in the text.</param>
internal readonly record struct FindingIdentity(string Code, string? Record, string? Source, string Pointer)
{
    /// <summary>The identity of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The name of its text, the same however the file was named; null where it has none.</param>
    public static FindingIdentity Of(Finding finding, string? source)
    {
        var pointer = finding.Pointer.ToString();
        if (finding.Record is not { } record)
        {
            return new FindingIdentity(finding.Code, null, source, pointer);
        }

        // The place of the record in its text is left out: it changes when records are added before it.
        var origin = finding.Origin.Pointer.ToString();
        return new FindingIdentity(
            finding.Code,
            record,
            null,
            pointer.StartsWith(origin, StringComparison.Ordinal) ? pointer[origin.Length..] : pointer);
    }
}
