using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A total that the running text states beside a table.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record StatedTotal : Extensible, IShaped<StatedTotal>
{
    private ValueList<Code<ContributionMode>> columns;
    private int total;
    private Source? source;

    /// <summary>The columns that the total covers.</summary>
    public required ValueList<Code<ContributionMode>> Columns { get => columns; init => columns = value; }

    /// <summary>The total, as stated.</summary>
    public required int Total { get => total; init => total = value; }

    /// <summary>Where it is stated.</summary>
    public Source? Source { get => source; init => source = value; }

    static StatedTotal IShaped<StatedTotal>.Blank() =>
        (StatedTotal)RuntimeHelpers.GetUninitializedObject(typeof(StatedTotal));

    static void IShaped<StatedTotal>.Describe<TShape>(ref TShape shape, StatedTotal it)
    {
        shape.Values("columns"u8, ref it.columns, Need.Required);
        shape.Number("total"u8, ref it.total);
        shape.Object("source"u8, ref it.source);
    }
}
