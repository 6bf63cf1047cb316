using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>The holders of a position, and how widely it is held.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record PositionHolders : ExtensibleObject, IHasContract<PositionHolders>
{
    private Code<Quantifier> quantifier;
    private ValueList<Code<StakeholderGroup>> groups;

    /// <summary>The quantifier: how widely the position is held.</summary>
    public required Code<Quantifier> Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>The groups that hold it; empty if the source names none.</summary>
    public ValueList<Code<StakeholderGroup>> Groups { get => groups; init => groups = value; }

    static PositionHolders IHasContract<PositionHolders>.CreateEmpty() =>
        (PositionHolders)RuntimeHelpers.GetUninitializedObject(typeof(PositionHolders));

    static void IHasContract<PositionHolders>.VisitMembers<TVisitor>(ref TVisitor visitor, PositionHolders instance)
    {
        visitor.Value("quantifier"u8, ref instance.quantifier, Presence.Required);
        visitor.Values("groups"u8, ref instance.groups);
    }
}
