using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Findings that errata explain.</summary>
internal static class ErratumSuppressions
{
    /// <summary>Why a finding about a place in a record is right to be passed over; null where no erratum says
    /// so.</summary>
    /// <remarks>Where no source settles a misprint, the record keeps it, and an erratum beside it says why:
    /// that is a suppression with its justification, kept beside the data.</remarks>
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
