using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>From an organ to the record of its organization, and back.</content>
public sealed partial class WsisCorpus
{
    private Dictionary<Code<Organ>, Organization>? byOrgan;

    /// <summary>The organization that represents an organ: for <c>economicAndSocialCouncil</c> the record with the name
    /// "Economic and Social Council", in any official language of the record. Null if the corpus has no such record,
    /// and for a code that this version does not know.</summary>
    public Organization? OrganizationOf(Code<Organ> organ) =>
        organ.IsDefault ? null : ByOrgan().GetValueOrDefault(organ);

    /// <summary>The organ that an organization represents; <c>default</c> if it is not an organ.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public Code<Organ> OrganOf(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        foreach (var (organ, its) in ByOrgan())
        {
            if (its.Id == organization.Id)
            {
                return organ;
            }
        }

        return default;
    }

    private Dictionary<Code<Organ>, Organization> ByOrgan()
    {
        if (byOrgan is { } made)
        {
            return made;
        }

        var index = new Dictionary<Code<Organ>, Organization>();
        foreach (var text in Organ.Known)
        {
            var organ = Code<Organ>.Parse(text);
            if (Named(organ) is { } organization)
            {
                index.Add(organ, organization);
            }
        }

        return byOrgan = index;
    }

    private Organization? Named(Code<Organ> organ)
    {
        foreach (var language in OfficialLanguages.Codes)
        {
            if (organ.Name(language) is { } name && FindExactly(name) is { } organization)
            {
                return organization;
            }
        }

        return null;
    }
}
