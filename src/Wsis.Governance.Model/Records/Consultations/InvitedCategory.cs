using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A category of those invited to a consultation.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record InvitedCategory : Extensible, IShaped<InvitedCategory>
{
    private LocalizedText category;
    private int? approximateCount;

    /// <summary>Who was invited.</summary>
    public required LocalizedText Category { get => category; init => category = value; }

    /// <summary>About how many.</summary>
    public int? ApproximateCount { get => approximateCount; init => approximateCount = value; }

    static InvitedCategory IShaped<InvitedCategory>.Blank() =>
        (InvitedCategory)RuntimeHelpers.GetUninitializedObject(typeof(InvitedCategory));

    static void IShaped<InvitedCategory>.Describe<TShape>(ref TShape shape, InvitedCategory it)
    {
        shape.Text("category"u8, ref it.category, Need.Required);
        shape.Number("approximateCount"u8, ref it.approximateCount);
    }
}
