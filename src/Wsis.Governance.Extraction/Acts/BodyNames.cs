using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The printed names of organizations: those of the reference data, in French and Spanish also
/// those of the organs that are organizations there, and those in the files of words.</summary>
internal static class BodyNames
{
    private static readonly Lazy<OrganizationNames> all = new(Load);

    /// <summary>All names.</summary>
    public static OrganizationNames All => all.Value;

    private static OrganizationNames Load()
    {
        var named = ReferenceData.Corpus.Organizations.ToList();
        foreach (var language in (string[])["fr", "es"])
        {
            named.AddRange(NamesOfOrgans(language));
            named.AddRange(from line in WordFile.Read(language)
                where line.Role == "body"
                from entry in line.Words
                select Named(entry.Split('='), language));
        }

        return new OrganizationNames(named);
    }

    // The organization with the English name of an organ has its other names too.
    private static IEnumerable<Organization> NamesOfOrgans(string language)
    {
        foreach (var code in Organ.Known.ToArray())
        {
            var organ = Code<Organ>.Parse(code);
            if (organ.Name("en") is { } english && organ.Name(language) is { } name
                && OrganizationNames.Reference.TryFind(english, out var id))
            {
                yield return Named(id, language, name);
            }
        }
    }

    // "Fonds monétaire international=imf"
    private static Organization Named(string[] entry, string language) =>
        Named(Id<Organization>.Parse(entry[1]), language, entry[0]);

    private static Organization Named(Id<Organization> id, string language, string name) => new()
    {
        Id = id,
        Name = LocalizedText.Create(language, name),
        Kind = default,
        Group = default,
    };
}
