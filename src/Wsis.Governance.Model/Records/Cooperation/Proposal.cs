using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>Something that was proposed.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Proposal : Record<Proposal>, IRecord<Proposal>
{
    private LocalizedText title;
    private Code<ProposalKind> kind;
    private Id<Organization> addressee;
    private Id<CooperationMechanism> mechanism;
    private ValueList<Id<PolicyIssue>> issues;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Proposal;

    /// <summary>The content of the proposal.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The kind.</summary>
    public required Code<ProposalKind> Kind { get => kind; init => kind = value; }

    /// <summary>To whom it is addressed.</summary>
    public Id<Organization> Addressee { get => addressee; init => addressee = value; }

    /// <summary>The mechanism it would set up or use.</summary>
    public Id<CooperationMechanism> Mechanism { get => mechanism; init => mechanism = value; }

    /// <summary>The policy issues it is about.</summary>
    public ValueList<Id<PolicyIssue>> Issues { get => issues; init => issues = value; }

    static Code<RecordType> IRecord<Proposal>.TypeCode => RecordType.Proposal;

    static Proposal IHasContract<Proposal>.CreateEmpty() =>
        (Proposal)RuntimeHelpers.GetUninitializedObject(typeof(Proposal));

    static void IHasContract<Proposal>.VisitMembers<TVisitor>(ref TVisitor visitor, Proposal instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("kind"u8, ref instance.kind, Presence.Required);
        visitor.Value("addressee"u8, ref instance.addressee);
        visitor.Value("mechanism"u8, ref instance.mechanism);
        visitor.Values("issues"u8, ref instance.issues);
    }
}
