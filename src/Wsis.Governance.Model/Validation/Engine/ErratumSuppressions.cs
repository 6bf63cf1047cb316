using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Findings that errata explain.</summary>
internal static class ErratumSuppressions
{
    /// <summary>The reason of an erratum for ignoring a finding about a place in a record; null if no
    /// erratum gives one.</summary>
    /// <remarks>If no source settles a misprint, the record keeps it, and an erratum gives the reason: this is a
    /// suppression with its justification, stored with the data.</remarks>
    public static string? ExplanationOf(JsonPointer place, Record record, IRecordStore records)
    {
        foreach (var erratum in records.ErrataOf(record))
        {
            if (erratum.Corrected is null && !erratum.Pointer.IsDefault && place.IsWithin(erratum.Pointer))
            {
                return $"{erratum.IdText}: {erratum.Reason}";
            }
        }

        return null;
    }
}
