using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A total that the running text states in addition to a table.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record StatedTotal : ExtensibleObject, IHasContract<StatedTotal>
{
    private ValueList<Code<ContributionMode>> columns;
    private int total;
    private SourceReference? source;

    /// <summary>The columns that the total covers.</summary>
    public required ValueList<Code<ContributionMode>> Columns { get => columns; init => columns = value; }

    /// <summary>The number of contributions, as stated.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public required int Total { get => total; init => total = value; }

    /// <summary>The paragraph that states it.</summary>
    public SourceReference? Source { get => source; init => source = value; }

    static StatedTotal IHasContract<StatedTotal>.CreateEmpty() =>
        (StatedTotal)RuntimeHelpers.GetUninitializedObject(typeof(StatedTotal));

    static void IHasContract<StatedTotal>.VisitMembers<TVisitor>(ref TVisitor visitor, StatedTotal instance)
    {
        visitor.Values("columns"u8, ref instance.columns, Presence.Required);
        visitor.Number("total"u8, ref instance.total);
        visitor.Object("source"u8, ref instance.source);
    }
}
