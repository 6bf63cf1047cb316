using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A table that counts contributions by group and mode.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record ContributionTally : Record<ContributionTally>, IRecord<ContributionTally>
{
    private Id<Consultation> consultation;
    private ValueList<Code<ContributionMode>> columns;
    private ValueList<TallyRow> rows;
    private ValueList<int> totals;
    private int? grandTotal;
    private ValueList<StatedTotal> statedTotals;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.ContributionTally;

    /// <summary>The consultation.</summary>
    public required Id<Consultation> Consultation { get => consultation; init => consultation = value; }

    /// <summary>The mode of contribution that each column counts, in order.</summary>
    public required ValueList<Code<ContributionMode>> Columns { get => columns; init => columns = value; }

    /// <summary>The rows, without the row of totals.</summary>
    public required ValueList<TallyRow> Rows { get => rows; init => rows = value; }

    /// <summary>The number of contributions in each column, as stated.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public ValueList<int> Totals { get => totals; init => totals = value; }

    /// <summary>The number of all contributions, as stated.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public int? GrandTotal { get => grandTotal; init => grandTotal = value; }

    /// <summary>Totals that the running text of the document states.</summary>
    public ValueList<StatedTotal> StatedTotals { get => statedTotals; init => statedTotals = value; }

    static Code<RecordType> IRecord<ContributionTally>.TypeCode => RecordType.ContributionTally;

    static ContributionTally IHasContract<ContributionTally>.CreateEmpty() =>
        (ContributionTally)RuntimeHelpers.GetUninitializedObject(typeof(ContributionTally));

    static void IHasContract<ContributionTally>.VisitMembers<TVisitor>(ref TVisitor visitor, ContributionTally instance)
    {
        visitor.Value("consultation"u8, ref instance.consultation, Presence.Required);
        visitor.Values("columns"u8, ref instance.columns, Presence.Required);
        visitor.Objects("rows"u8, ref instance.rows, Presence.Required);
        visitor.Numbers("totals"u8, ref instance.totals);
        visitor.Number("grandTotal"u8, ref instance.grandTotal);
        visitor.Objects("statedTotals"u8, ref instance.statedTotals);
    }
}
