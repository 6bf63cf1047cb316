using System.Text;

namespace Wsis.Governance.Tool.Show;

/// <summary>Turns the camel case of JSON into words.</summary>
internal static class Humanizer
{
    // Codes and member names that need more than their words.
    private static readonly Dictionary<string, string> names = new(StringComparer.Ordinal)
    {
        ["internetGovernanceForum"] = "Internet Governance Forum",
        ["wsisFollowUp"] = "follow-up to the Summit",
        ["reportOfTheSecretaryGeneral"] = "report of the Secretary-General",
        ["nonGovernmentalOrganization"] = "non-governmental organization",
        ["excludesDayToDayTechnicalMatters"] = "excludes day-to-day technical matters",
    };

    /// <summary>The label of a member at the beginning of a line: <c>issuedBy</c> is "Issued by".</summary>
    public static string Label(string member)
    {
        var words = Split(member);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The text of a code: <c>equalFooting</c> is "equal footing", that of an organ is the organ's name. Other
    /// text is not changed.</summary>
    public static string OfCode(string text) =>
        names.TryGetValue(text, out var name) ? name
        : Code<Organ>.TryParse(text, out var organ) && organ.Name("en") is { } known ? known
        : IsCamelCase(text) ? Split(text) : text;

    /// <summary>The words of a member name or code, in lower case.</summary>
    public static string Split(string camelCase)
    {
        var words = new StringBuilder(camelCase.Length + 4);
        foreach (var letter in camelCase)
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    private static bool IsCamelCase(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetterLower(text[0]);
    }
}
