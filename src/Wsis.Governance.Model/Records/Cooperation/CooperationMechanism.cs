using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A body or arrangement through which cooperation takes place or might take place.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record CooperationMechanism : Record<CooperationMechanism>, IRecord<CooperationMechanism>
{
    private LocalizedText name;
    private Code<MechanismNature> nature;
    private Code<MechanismStanding> standing;
    private Code<GeographicScope> scope;
    private ValueList<Id<Organization>> operatedBy;
    private RecordRef? modelledOn;
    private LocalizedText remit;
    private PartialDate established;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.CooperationMechanism;

    /// <summary>The name.</summary>
    public required LocalizedText Name { get => name; init => name = value; }

    /// <summary>The nature of the cooperation: who takes part.</summary>
    public required Code<MechanismNature> Nature { get => nature; init => nature = value; }

    /// <summary>Whether it exists or is proposed.</summary>
    public required Code<MechanismStanding> Standing { get => standing; init => standing = value; }

    /// <summary>Whether it is worldwide or regional.</summary>
    public Code<GeographicScope> Scope { get => scope; init => scope = value; }

    /// <summary>The organizations that run it or take part in it.</summary>
    public ValueList<Id<Organization>> OperatedBy { get => operatedBy; init => operatedBy = value; }

    /// <summary>The organization or mechanism that serves as its model.</summary>
    public RecordRef? ModelledOn { get => modelledOn; init => modelledOn = value; }

    /// <summary>The purpose, in the words of this library.</summary>
    public LocalizedText Remit { get => remit; init => remit = value; }

    /// <summary>The date of establishment.</summary>
    public PartialDate Established { get => established; init => established = value; }

    static Code<RecordType> IRecord<CooperationMechanism>.TypeCode => RecordType.CooperationMechanism;

    static CooperationMechanism IHasContract<CooperationMechanism>.CreateEmpty() =>
        (CooperationMechanism)RuntimeHelpers.GetUninitializedObject(typeof(CooperationMechanism));

    static void IHasContract<CooperationMechanism>.VisitMembers<TVisitor>(
        ref TVisitor visitor, CooperationMechanism instance)
    {
        visitor.Text("name"u8, ref instance.name, Presence.Required);
        visitor.Value("nature"u8, ref instance.nature, Presence.Required);
        visitor.Value("standing"u8, ref instance.standing, Presence.Required);
        visitor.Value("scope"u8, ref instance.scope);
        visitor.Values("operatedBy"u8, ref instance.operatedBy);
        visitor.Object("modelledOn"u8, ref instance.modelledOn);
        visitor.Text("remit"u8, ref instance.remit);
        visitor.Value("established"u8, ref instance.established);
    }
}
