using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A written or oral contribution of one contributor.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Contribution : Record<Contribution>, IRecord<Contribution>
{
    private Id<Consultation> consultation;
    private Id<Organization> contributor;
    private LocalizedText contributorName;
    private Code<StakeholderGroup> group;
    private Code<ContributionMode> mode;
    private PartialDate submitted;
    private Id<Meeting> meeting;
    private Code<StakeholderGroup> onBehalfOf;
    private LanguageTag language;
    private DocumentSymbol document;
    private ValueList<Id<PolicyIssue>> issues;
    private ValueList<Id<Position>> positions;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Contribution;

    /// <summary>The consultation.</summary>
    public required Id<Consultation> Consultation { get => consultation; init => consultation = value; }

    /// <summary>The contributor. Either this or <see cref="ContributorName"/> is stated.</summary>
    public Id<Organization> Contributor { get => contributor; init => contributor = value; }

    /// <summary>The name of a contributor without a record.</summary>
    public LocalizedText ContributorName { get => contributorName; init => contributorName = value; }

    /// <summary>The group the contribution is counted in.</summary>
    public required Code<StakeholderGroup> Group { get => group; init => group = value; }

    /// <summary>The mode of contribution.</summary>
    public required Code<ContributionMode> Mode { get => mode; init => mode = value; }

    /// <summary>The date of submission or of the statement.</summary>
    public PartialDate Submitted { get => submitted; init => submitted = value; }

    /// <summary>The meeting at which it was made.</summary>
    public Id<Meeting> Meeting { get => meeting; init => meeting = value; }

    /// <summary>The group for which the contributor spoke.</summary>
    public Code<StakeholderGroup> OnBehalfOf { get => onBehalfOf; init => onBehalfOf = value; }

    /// <summary>Its language.</summary>
    public LanguageTag Language { get => language; init => language = value; }

    /// <summary>The document it was issued as.</summary>
    public DocumentSymbol Document { get => document; init => document = value; }

    /// <summary>The policy issues it takes up.</summary>
    public ValueList<Id<PolicyIssue>> Issues { get => issues; init => issues = value; }

    /// <summary>The positions it takes.</summary>
    public ValueList<Id<Position>> Positions { get => positions; init => positions = value; }

    static Code<RecordType> IRecord<Contribution>.TypeCode => RecordType.Contribution;

    static Contribution IHasContract<Contribution>.CreateEmpty() =>
        (Contribution)RuntimeHelpers.GetUninitializedObject(typeof(Contribution));

    static void IHasContract<Contribution>.VisitMembers<TVisitor>(ref TVisitor visitor, Contribution instance)
    {
        visitor.Value("consultation"u8, ref instance.consultation, Presence.Required);
        visitor.Value("contributor"u8, ref instance.contributor);
        visitor.Text("contributorName"u8, ref instance.contributorName);
        visitor.Value("group"u8, ref instance.group, Presence.Required);
        visitor.Value("mode"u8, ref instance.mode, Presence.Required);
        visitor.Value("submitted"u8, ref instance.submitted);
        visitor.Value("meeting"u8, ref instance.meeting);
        visitor.Value("onBehalfOf"u8, ref instance.onBehalfOf);
        visitor.Value("language"u8, ref instance.language);
        visitor.Value("document"u8, ref instance.document);
        visitor.Values("issues"u8, ref instance.issues);
        visitor.Values("positions"u8, ref instance.positions);
    }
}
