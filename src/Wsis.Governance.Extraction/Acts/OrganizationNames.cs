using System.Collections.Frozen;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The organizations of the reference data, by their names and acronyms.</summary>
internal static class OrganizationNames
{
    private static readonly Lazy<FrozenDictionary<string, Id<Organization>>> names = new(Load);

    /// <summary>The organization of a name without its article; <c>default</c> for none.</summary>
    public static Id<Organization> Find(ReadOnlySpan<char> name) =>
        names.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var id) ? id : default;

    // A name that two organizations have names neither.
    private static FrozenDictionary<string, Id<Organization>> Load()
    {
        var all = new Dictionary<string, Id<Organization>>(StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var organization in ReferenceData.Corpus.Organizations)
        {
            foreach (var name in NamesOf(organization).Select(WithoutArticle))
            {
                if (!all.TryAdd(name, organization.Id) && all[name] != organization.Id)
                {
                    shared.Add(name);
                }
            }
        }

        return all.Where(pair => !shared.Contains(pair.Key)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> NamesOf(Organization organization)
    {
        foreach (var text in (IEnumerable<LocalizedText>)[organization.Name, .. organization.OtherNames])
        {
            foreach (var entry in text)
            {
                yield return entry.Text;
            }
        }

        if (organization.Acronym is { Length: > 1 } acronym)
        {
            yield return acronym;
        }
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
