using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>The records that errata point into: rules read what stands there, whatever it is.</summary>
internal static class ErratumTargets
{
    /// <summary>Their numbers; of several records of one id that of the first.</summary>
    public static HashSet<int> In(IRecordStore records)
    {
        var numbers = new HashSet<int>();
        foreach (var (_, erratum) in new TypedRecordList<Erratum>(records))
        {
            // Errata themselves are kept whole.
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
