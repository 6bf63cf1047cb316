using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>One row of a tally: the counts of one or more groups.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record TallyRow : ExtensibleObject, IHasContract<TallyRow>
{
    private ValueList<Code<StakeholderGroup>> groups;
    private ValueList<int> counts;
    private int? total;

    /// <summary>The groups counted in the row.</summary>
    public required ValueList<Code<StakeholderGroup>> Groups { get => groups; init => groups = value; }

    /// <summary>The numbers of contributions, one for each column.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public required ValueList<int> Counts { get => counts; init => counts = value; }

    /// <summary>The number of contributions in the row, as stated.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public int? Total { get => total; init => total = value; }

    static TallyRow IHasContract<TallyRow>.CreateEmpty() =>
        (TallyRow)RuntimeHelpers.GetUninitializedObject(typeof(TallyRow));

    static void IHasContract<TallyRow>.VisitMembers<TVisitor>(ref TVisitor visitor, TallyRow instance)
    {
        visitor.Values("groups"u8, ref instance.groups, Presence.Required);
        visitor.Numbers("counts"u8, ref instance.counts, Presence.Required);
        visitor.Number("total"u8, ref instance.total);
    }
}
