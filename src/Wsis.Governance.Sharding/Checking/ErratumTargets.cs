using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>The records to which errata point: rules may read any value there.</summary>
internal static class ErratumTargets
{
    /// <summary>Their numbers; if several records have one id, the number of the first.</summary>
    public static HashSet<int> In(IRecordStore records)
    {
        var numbers = new HashSet<int>();
        foreach (var (_, erratum) in new TypedRecordList<Erratum>(records))
        {
            // Errata themselves are not trimmed.
            if (erratum is { Record: { } about, Pointer.IsDefault: false }
                && RecordTypes.IndexOf(about.Type) is >= 0 and var type
                && type != Record<Erratum>.IndexOfType
                && records.NumberOf(new RecordLink(type, about.Id.ToString())) is >= 0 and var number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }
}
