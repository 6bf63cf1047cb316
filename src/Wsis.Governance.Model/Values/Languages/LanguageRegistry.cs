using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Values.Languages;

/// <summary>The subtags in the IANA language subtag registry (file of 25 August 2025), and frequent mistakes for them:
/// the three letters of ISO 639-2 instead of the two that are registered, the country, the name.</summary>
/// <remarks>The table is embedded in the library, so that the answer is the same on every machine.</remarks>
internal static class LanguageRegistry
{
    private static readonly Lazy<Tables> tables = new(static () => new Tables());

    /// <summary>True if every subtag of a tag is registered or for private use; extensions are ignored.</summary>
    /// <param name="tag">A tag in canonical form.</param>
    /// <param name="unknown">The first subtag that is neither.</param>
    public static bool Knows(string tag, [NotNullWhen(false)] out string? unknown)
    {
        unknown = null;
        return tag is "en" or "fr" or "ar" or "es" or "ru" or "zh" || FindUnknown(tag, out unknown);
    }

    /// <summary>The registered subtag that another word most likely means; null if none is known.</summary>
    public static string? MeantBy(string word) => tables.Value.Meant.GetValueOrDefault(word.ToLowerInvariant());

    private static bool FindUnknown(string tag, out string? unknown)
    {
        unknown = null;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var subtag = tag.AsSpan()[range];
            if (subtag.Length == 1)
            {
                return true;
            }

            if (!IsRegistered(subtag, isFirst: range.Start.Value == 0))
            {
                unknown = subtag.ToString();
                return false;
            }
        }

        return true;
    }

    private static bool IsRegistered(ReadOnlySpan<char> subtag, bool isFirst)
    {
        var known = tables.Value;
        if (isFirst)
        {
            return Has(known.Languages, subtag) || IsBetween(subtag, 3, "qaa", "qtz");
        }

        return subtag.Length switch
        {
            2 => Has(known.Regions, subtag) || subtag is "AA" or "ZZ" || IsBetween(subtag, 2, "QM", "QZ")
                || IsBetween(subtag, 2, "XA", "XZ"),
            3 => Has(known.Regions, subtag) || Has(known.ExtendedLanguages, subtag),
            4 when char.IsAsciiLetter(subtag[0]) =>
                Has(known.Scripts, subtag) || IsBetween(subtag, 4, "Qaaa", "Qabx"),
            _ => Has(known.Variants, subtag),
        };
    }

    private static bool IsBetween(ReadOnlySpan<char> subtag, int length, string first, string last) =>
        subtag.Length == length && subtag.SequenceCompareTo(first) >= 0 && subtag.SequenceCompareTo(last) <= 0;

    private static bool Has(HashSet<string> set, ReadOnlySpan<char> subtag) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(subtag);

    private sealed class Tables
    {
        public Tables()
        {
            foreach (var row in EmbeddedTable.Read("language-subtags.tsv"))
            {
                var words = row[1].Split(' ');
                if (row[0] == "mistaken")
                {
                    Meant[words[0]] = words[1];
                }
                else
                {
                    SetOf(row[0]).UnionWith(words);
                }
            }
        }

        public HashSet<string> Languages { get; } = new(StringComparer.Ordinal);

        public HashSet<string> ExtendedLanguages { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Scripts { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Regions { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Variants { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Meant { get; } = new(StringComparer.Ordinal);

        private HashSet<string> SetOf(string kind) => kind switch
        {
            "language" => Languages,
            "extlang" => ExtendedLanguages,
            "script" => Scripts,
            "region" => Regions,
            _ => Variants,
        };
    }
}
