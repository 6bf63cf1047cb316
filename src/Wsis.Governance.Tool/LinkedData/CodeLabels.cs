using Wsis.Governance.Tool.Codes;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>Names of codes in the languages that have them.</summary>
internal static class CodeLabels
{
    // Sorted, as linked data has them.
    private static readonly string[] languages = [.. OfficialLanguages.Codes.ToArray().Order(StringComparer.Ordinal)];

    /// <summary>The names of a code; none for a code that this version does not know.</summary>
    public static IEnumerable<(string Language, string Name)> Of(string list, string code)
    {
        if (CodeLists.Find(list) is { } known)
        {
            foreach (var language in languages)
            {
                if (known.NameOf(code, language) is { } name)
                {
                    yield return (language, name);
                }
            }
        }
    }
}
