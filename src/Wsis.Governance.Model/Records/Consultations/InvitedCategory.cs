using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A category of those invited to a consultation.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record InvitedCategory : ExtensibleObject, IHasContract<InvitedCategory>
{
    private LocalizedText category;
    private int? approximateCount;

    /// <summary>The category of participants.</summary>
    public required LocalizedText Category { get => category; init => category = value; }

    /// <summary>The approximate number of those invited.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public int? ApproximateCount { get => approximateCount; init => approximateCount = value; }

    static InvitedCategory IHasContract<InvitedCategory>.CreateEmpty() =>
        (InvitedCategory)RuntimeHelpers.GetUninitializedObject(typeof(InvitedCategory));

    static void IHasContract<InvitedCategory>.VisitMembers<TVisitor>(ref TVisitor visitor, InvitedCategory instance)
    {
        visitor.Text("category"u8, ref instance.category, Presence.Required);
        visitor.Number("approximateCount"u8, ref instance.approximateCount);
    }
}
