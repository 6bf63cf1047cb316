using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>The role of a stakeholder group in the governance of the Internet (Tunis Agenda, 35 and 36).</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record StakeholderRole : Record<StakeholderRole>, IRecord<StakeholderRole>
{
    private Code<StakeholderGroup> group;
    private LocalizedText role;
    private ValueList<LocalizedText> responsibilities;
    private Citation? basis;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.StakeholderRole;

    /// <summary>The group.</summary>
    public required Code<StakeholderGroup> Group { get => group; init => group = value; }

    /// <summary>The role, in the words of this library.</summary>
    public required LocalizedText Role { get => role; init => role = value; }

    /// <summary>The responsibilities of the role.</summary>
    public ValueList<LocalizedText> Responsibilities { get => responsibilities; init => responsibilities = value; }

    /// <summary>The paragraph that states the role: Tunis Agenda 35 (a) to (e), 36.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Citation Basis { get => basis!; init => basis = Given.NotNull(value); }

    static Code<RecordType> IRecord<StakeholderRole>.TypeCode => RecordType.StakeholderRole;

    static StakeholderRole IHasContract<StakeholderRole>.CreateEmpty() =>
        (StakeholderRole)RuntimeHelpers.GetUninitializedObject(typeof(StakeholderRole));

    static void IHasContract<StakeholderRole>.VisitMembers<TVisitor>(ref TVisitor visitor, StakeholderRole instance)
    {
        visitor.Value("group"u8, ref instance.group, Presence.Required);
        visitor.Text("role"u8, ref instance.role, Presence.Required);
        visitor.Texts("responsibilities"u8, ref instance.responsibilities);
        visitor.Object("basis"u8, ref instance.basis, Presence.Required);
    }
}
