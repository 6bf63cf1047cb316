using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A list of organizations that a source announces and names.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record OrganizationList : Record<OrganizationList>, IRecord<OrganizationList>
{
    private LocalizedText title;
    private int? statedCount;
    private ValueList<Id<Organization>> members;
    private ValueList<Id<Organization>> volunteers;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.OrganizationList;

    /// <summary>The title of the list.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The number of members that the source announces.</summary>
    /// <remarks>WSIS5013 reports a number below 0 or above 10,000,000.</remarks>
    public int? StatedCount { get => statedCount; init => statedCount = value; }

    /// <summary>The members that the source names.</summary>
    public required ValueList<Id<Organization>> Members { get => members; init => members = value; }

    /// <summary>Organizations that the source names as volunteers, not included in the count.</summary>
    public ValueList<Id<Organization>> Volunteers { get => volunteers; init => volunteers = value; }

    static Code<RecordType> IRecord<OrganizationList>.TypeCode => RecordType.OrganizationList;

    static OrganizationList IHasContract<OrganizationList>.CreateEmpty() =>
        (OrganizationList)RuntimeHelpers.GetUninitializedObject(typeof(OrganizationList));

    static void IHasContract<OrganizationList>.VisitMembers<TVisitor>(ref TVisitor visitor, OrganizationList instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Number("statedCount"u8, ref instance.statedCount);
        visitor.Values("members"u8, ref instance.members, Presence.Required);
        visitor.Values("volunteers"u8, ref instance.volunteers);
    }
}
