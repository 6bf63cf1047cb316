using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>One row of a tally: the counts of one or more groups.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record TallyRow : Extensible, IShaped<TallyRow>
{
    private ValueList<Code<StakeholderGroup>> groups;
    private ValueList<int> counts;
    private int? total;

    /// <summary>The groups counted in the row.</summary>
    public required ValueList<Code<StakeholderGroup>> Groups { get => groups; init => groups = value; }

    /// <summary>The counts, one for each column.</summary>
    public required ValueList<int> Counts { get => counts; init => counts = value; }

    /// <summary>The row total, as stated.</summary>
    public int? Total { get => total; init => total = value; }

    static TallyRow IShaped<TallyRow>.Blank() => (TallyRow)RuntimeHelpers.GetUninitializedObject(typeof(TallyRow));

    static void IShaped<TallyRow>.Describe<TShape>(ref TShape shape, TallyRow it)
    {
        shape.Values("groups"u8, ref it.groups, Need.Required);
        shape.Numbers("counts"u8, ref it.counts, Need.Required);
        shape.Number("total"u8, ref it.total);
    }
}
