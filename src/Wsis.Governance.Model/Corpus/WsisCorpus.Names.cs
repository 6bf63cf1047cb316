namespace Wsis.Governance;

/// <content>Look-up of organizations by name.</content>
public sealed partial class WsisCorpus
{
    private Dictionary<string, Organization>? byName;

    /// <summary>The organization with that name or acronym, in any language that its record has: <c>ITU</c>,
    /// <c>UIT</c>, <c>الاتحاد الدولي للاتصالات</c>. Case is ignored. Null if there is none; the first one if
    /// there are several.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Organization? FindOrganization(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName().GetValueOrDefault(name);
    }

    private Dictionary<string, Organization> ByName()
    {
        if (byName is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, Organization>(StringComparer.OrdinalIgnoreCase);
        foreach (var organization in Organizations.AsSpan())
        {
            if (organization.Acronym is { } acronym)
            {
                index.TryAdd(acronym, organization);
            }
        }

        foreach (var organization in Organizations.AsSpan())
        {
            AddNames(index, organization.Name, organization);
            foreach (var other in organization.OtherNames)
            {
                AddNames(index, other, organization);
            }
        }

        return byName = index;
    }

    private static void AddNames(Dictionary<string, Organization> index, LocalizedText names, Organization organization)
    {
        foreach (var (_, name) in names)
        {
            index.TryAdd(name, organization);
        }
    }
}
