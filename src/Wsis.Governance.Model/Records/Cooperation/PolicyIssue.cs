using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A matter of public policy, or one that is expressly excluded from it.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record PolicyIssue : Record<PolicyIssue>, IRecord<PolicyIssue>
{
    private LocalizedText name;
    private Id<PolicyIssue> broader;
    private ValueList<Citation> identifiedBy;
    private ValueList<Code<StakeholderGroup>> emphasizedBy;
    private bool? outOfScope;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.PolicyIssue;

    /// <summary>The name.</summary>
    public required LocalizedText Name { get => name; init => name = value; }

    /// <summary>The wider issue it is part of.</summary>
    public Id<PolicyIssue> Broader { get => broader; init => broader = value; }

    /// <summary>The paragraphs that name it.</summary>
    public ValueList<Citation> IdentifiedBy { get => identifiedBy; init => identifiedBy = value; }

    /// <summary>The groups that stressed it.</summary>
    public ValueList<Code<StakeholderGroup>> EmphasizedBy { get => emphasizedBy; init => emphasizedBy = value; }

    /// <summary>True for day-to-day technical and operational matters, which enhanced cooperation excludes
    /// (Tunis Agenda, 69).</summary>
    public bool? OutOfScope { get => outOfScope; init => outOfScope = value; }

    static Code<RecordType> IRecord<PolicyIssue>.TypeCode => RecordType.PolicyIssue;

    static PolicyIssue IHasContract<PolicyIssue>.CreateEmpty() =>
        (PolicyIssue)RuntimeHelpers.GetUninitializedObject(typeof(PolicyIssue));

    static void IHasContract<PolicyIssue>.VisitMembers<TVisitor>(ref TVisitor visitor, PolicyIssue instance)
    {
        visitor.Text("name"u8, ref instance.name, Presence.Required);
        visitor.Value("broader"u8, ref instance.broader);
        visitor.Objects("identifiedBy"u8, ref instance.identifiedBy);
        visitor.Values("emphasizedBy"u8, ref instance.emphasizedBy);
        visitor.Boolean("outOfScope"u8, ref instance.outOfScope);
    }
}
