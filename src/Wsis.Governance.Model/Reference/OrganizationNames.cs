using System.Collections.Frozen;

namespace Wsis.Governance;

/// <summary>Finds an organization by a printed name: its name, another name or its acronym.</summary>
/// <remarks>Case, a leading "the", and the form of apostrophes, hyphens and spaces are ignored, except that an acronym
/// must have the same case: "WHO" is not "who". A name that two organizations have finds neither.</remarks>
public sealed class OrganizationNames
{
    private static readonly Lazy<OrganizationNames> reference = new(static () =>
        new(ReferenceData.Corpus.Organizations));

    private const int MaxName = 256;

    private readonly FrozenDictionary<string, Id<Organization>>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly FrozenDictionary<string, Id<Organization>>.AlternateLookup<ReadOnlySpan<char>> acronyms;

    /// <summary>Collects the names of organizations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public OrganizationNames(IEnumerable<Organization> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        var (byName, byAcronym) = (new Names(), new Names());
        var printed = new List<KeyValuePair<string, Id<Organization>>>();
        foreach (var organization in organizations)
        {
            foreach (var name in NamesOf(organization))
            {
                byName.Add(Fold(name, new char[name.Length]).ToString(), organization.Id);
                printed.Add(new(name, organization.Id));
            }

            if (organization.Acronym is { Length: > 1 } acronym)
            {
                byAcronym.Add(acronym, organization.Id);
                printed.Add(new(acronym, organization.Id));
            }
        }

        names = byName.Distinct().GetAlternateLookup<ReadOnlySpan<char>>();
        acronyms = byAcronym.Distinct().GetAlternateLookup<ReadOnlySpan<char>>();
        Printed = [.. printed];
    }

    /// <summary>The names of the organizations of the reference data.</summary>
    public static OrganizationNames Reference => reference.Value;

    /// <summary>All names and acronyms with their organizations, in the order of the organizations.</summary>
    public ValueList<KeyValuePair<string, Id<Organization>>> Printed { get; }

    /// <summary>Finds an organization.</summary>
    /// <param name="name">A name or an acronym, with or without its article, of at most 256 characters.</param>
    /// <param name="organization">The organization; <c>default</c> if none or several have that name.</param>
    public bool TryFind(ReadOnlySpan<char> name, out Id<Organization> organization)
    {
        organization = default;
        name = name.Trim();
        return name.Length <= MaxName && (acronyms.TryGetValue(name, out organization)
            || names.TryGetValue(Fold(name, stackalloc char[MaxName]), out organization));
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
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var character in name)
        {
            var next = character switch
            {
                '’' or 'ʼ' => '\'',
                '-' or '\u2010' or '\u2011' or '\u00A0' or '\u202F' or '\t' => ' ',
                _ => char.ToLowerInvariant(character),
            };
            if (next != ' ' || (length > 0 && folded[length - 1] != ' '))
            {
                folded[length++] = next;
            }
        }

        ReadOnlySpan<char> result = folded[..length].TrimEnd(' ');
        return result.StartsWith("the ", StringComparison.Ordinal) ? result[4..] : result;
    }

    private sealed class Names
    {
        private readonly Dictionary<string, Id<Organization>> byName = new(StringComparer.Ordinal);
        private readonly HashSet<string> shared = new(StringComparer.Ordinal);

        public void Add(string name, Id<Organization> id)
        {
            if (!byName.TryAdd(name, id) && byName[name] != id)
            {
                shared.Add(name);
            }
        }

        public FrozenDictionary<string, Id<Organization>> Distinct() =>
            byName.Where(pair => !shared.Contains(pair.Key)).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
