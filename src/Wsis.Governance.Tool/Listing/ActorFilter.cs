using Wsis.Governance.Contracts;
using Wsis.Governance.Tool.Show;
using Wsis.Governance.Values;
using LinksOfRecords = Wsis.Governance.Corpus.RecordLinks;

namespace Wsis.Governance.Tool.Listing;

/// <summary>Whose mandates are listed: an organization, with the group it belongs to, or a group alone.</summary>
internal sealed class ActorFilter
{
    private readonly Organization? organization;
    private readonly Code<StakeholderGroup> group;

    private ActorFilter(Organization? organization, Code<StakeholderGroup> group) =>
        (this.organization, this.group) = (organization, group);

    /// <summary>The filter of a name: an organization by id, acronym or name in any language, or a group in words or as
    /// a code, in the singular or plural.</summary>
    /// <exception cref="ToolException">Nobody has that name.</exception>
    public static ActorFilter Of(string name, WsisCorpus corpus)
    {
        var group = GroupOf(name);
        if (!group.IsDefault)
        {
            return new ActorFilter(null, group);
        }

        return RecordFinder.Find(name, corpus) is var found && found is Organization organization
            ? new ActorFilter(organization, organization.Group)
            : throw new ToolException(
                $"--of {name} names a {Humanizer.OfCode(found.Type.ToString())}, not an organization or a group. "
                + "`wsis list --type organization` lists the organizations.");
    }

    /// <summary>True where a record has to do with whom was asked for.</summary>
    public bool Concerns(Record record, WsisCorpus corpus) => record switch
    {
        Mandate mandate => IsAddressedItself(mandate) || IsAddressedAsGroup(mandate),
        _ when organization is not null => LinksOfRecords.Of(record).Any(
            link => corpus.Find(link) is Organization named && named.Id == organization.Id),
        _ => Names(RecordContent.Of(record)),
    };

    /// <summary>How a mandate addresses whom was asked for: the group, as a code, where it is not the organization
    /// itself; otherwise empty.</summary>
    public string GroupAddressedBy(Record record) =>
        organization is not null && record is Mandate mandate && !IsAddressedItself(mandate) ? group.ToString() : "";

    private bool IsAddressedItself(Mandate mandate) =>
        organization is not null && mandate.Addressees.Contains(organization.Id);

    private bool IsAddressedAsGroup(Mandate mandate) => !group.IsDefault && mandate.Addressees.Contains(group);

    // A group has no id; it stands in a record as a code.
    private bool Names(ContentNode node) => node.Kind switch
    {
        ContentKind.Object => node.Members.Any(member => Names(member.Value)),
        ContentKind.List => node.Items.Any(Names),
        _ => node.Text == group.ToString()
            && (node.ValueType == typeof(Code<StakeholderGroup>) || node.ValueType == typeof(Addressee)),
    };

    private static Code<StakeholderGroup> GroupOf(string name)
    {
        var words = NameKey.OfName(name);
        foreach (var code in StakeholderGroup.Known)
        {
            var inWords = NameKey.OfName(Humanizer.OfCode(code));
            if (words == inWords || words == inWords + "s" || words == NameKey.Of(code))
            {
                return Code<StakeholderGroup>.Parse(code);
            }
        }

        return default;
    }
}
