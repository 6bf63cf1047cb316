using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>An organ, organization, State or other body that acts.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Organization : Record<Organization>, IRecord<Organization>
{
    private LocalizedText name;
    private string? acronym;
    private ValueList<LocalizedText> otherNames;
    private Code<OrganizationKind> kind;
    private Id<Organization> parent;
    private Code<StakeholderGroup> group;
    private Code<GeographicScope> scope;
    private PartialDate founded;
    private PartialDate dissolved;
    private WebAddress website;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Organization;

    /// <summary>The name.</summary>
    public required LocalizedText Name { get => name; init => name = value; }

    /// <summary>The acronym in English.</summary>
    public string? Acronym { get => acronym; init => acronym = value; }

    /// <summary>Former names, and names that sources print in addition to the official one.</summary>
    public ValueList<LocalizedText> OtherNames { get => otherNames; init => otherNames = value; }

    /// <summary>The kind of organization.</summary>
    public required Code<OrganizationKind> Kind { get => kind; init => kind = value; }

    /// <summary>The body it is part of or reports to.</summary>
    public Id<Organization> Parent { get => parent; init => parent = value; }

    /// <summary>The stakeholder group it belongs to.</summary>
    public required Code<StakeholderGroup> Group { get => group; init => group = value; }

    /// <summary>Whether it works worldwide or for a region.</summary>
    public Code<GeographicScope> Scope { get => scope; init => scope = value; }

    /// <summary>The date of foundation.</summary>
    public PartialDate Founded { get => founded; init => founded = value; }

    /// <summary>The date of dissolution.</summary>
    public PartialDate Dissolved { get => dissolved; init => dissolved = value; }

    /// <summary>The website.</summary>
    public WebAddress Website { get => website; init => website = value; }

    static Code<RecordType> IRecord<Organization>.TypeCode => RecordType.Organization;

    static Organization IHasContract<Organization>.CreateEmpty() =>
        (Organization)RuntimeHelpers.GetUninitializedObject(typeof(Organization));

    static void IHasContract<Organization>.VisitMembers<TVisitor>(ref TVisitor visitor, Organization instance)
    {
        visitor.Text("name"u8, ref instance.name, Presence.Required);
        visitor.String("acronym"u8, ref instance.acronym);
        visitor.Texts("otherNames"u8, ref instance.otherNames);
        visitor.Value("kind"u8, ref instance.kind, Presence.Required);
        visitor.Value("parent"u8, ref instance.parent);
        visitor.Value("group"u8, ref instance.group, Presence.Required);
        visitor.Value("scope"u8, ref instance.scope);
        visitor.Value("founded"u8, ref instance.founded);
        visitor.Value("dissolved"u8, ref instance.dissolved);
        visitor.Value("website"u8, ref instance.website);
    }
}
