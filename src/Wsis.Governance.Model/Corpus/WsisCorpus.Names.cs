using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Look-up of organizations by name.</content>
public sealed partial class WsisCorpus
{
    private Dictionary<string, Organization>? byName;
    private Dictionary<string, Organization>? byNameKey;

    /// <summary>The organization with that name or acronym, in any language that its record has, and for an organ in
    /// all six official languages: <c>ITU</c>, <c>UIT</c>, <c>الاتحاد الدولي للاتصالات</c>, <c>Conseil de
    /// sécurité</c>. Null if there is none; the first one if there are several.</summary>
    /// <remarks>Case is ignored. A name that no organization has exactly is also found without its accents, hyphens,
    /// points and article: <c>secretary general</c>, <c>the General Assembly</c>, <c>u.i.t.</c></remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public Organization? FindOrganization(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindExactly(name) ?? ByNameKey().GetValueOrDefault(KeyOf(name));
    }

    private Organization? FindExactly(string name) => ByName().GetValueOrDefault(name);

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

    private Dictionary<string, Organization> ByNameKey()
    {
        if (byNameKey is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, Organization>(StringComparer.Ordinal);
        foreach (var (name, organization) in ByName())
        {
            index.TryAdd(KeyOf(name), organization);
        }

        foreach (var (organ, organization) in ByOrgan())
        {
            foreach (var language in OfficialLanguages.Codes)
            {
                index.TryAdd(KeyOf(organ.Name(language) ?? ""), organization);
            }
        }

        // A name of signs alone has no key.
        index.Remove("");
        return byNameKey = index;
    }

    private static string KeyOf(string name) => NameKey.OfName(name.Replace(".", "", StringComparison.Ordinal));

    private static void AddNames(Dictionary<string, Organization> index, LocalizedText names, Organization organization)
    {
        foreach (var (_, name) in names)
        {
            index.TryAdd(name, organization);
        }
    }
}
