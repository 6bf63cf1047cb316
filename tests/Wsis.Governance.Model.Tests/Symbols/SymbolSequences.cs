using System.Globalization;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Symbols;

/// <summary>
/// Symbols of the principal organs as sequences of parts, and exactly which of them are symbols: one regular
/// expression with named groups, written from what the research guide says of sessions, years, numbers and changes
/// of text, and none of the scanner's code. A number is a session or a year where more than a change follows it;
/// there is one such number, and after a change come only changes.
/// </summary>
internal static partial class SymbolSequences
{
    private static readonly string[] bodies = ["A", "S", "E", "T"];

    private static readonly string[] parts =
    [
        "RES", "DEC", "RES", "1", "60", "60", "252", "1994", "2010", "1325", "12345", "1945", "2101", "L.40", "L.1994",
        "PV.7", "SR.12", "CRP.4", "CRP.2010", "Add.1", "Rev.2", "Corr.3", "Amend.12",
    ];

    /// <summary>Sequences of one to five parts, always the same.</summary>
    public static IEnumerable<string> Some(int count)
    {
        var random = new Random(60252);
        for (var i = 0; i < count; i++)
        {
            var picked = Enumerable.Range(0, random.Next(1, 6)).Select(_ => parts[random.Next(parts.Length)]);
            yield return $"{bodies[random.Next(bodies.Length)]}/{string.Join('/', picked)}";
        }
    }

    /// <summary>What a symbol says; null where the sequence is none.</summary>
    public static string? PartsOf(string text)
    {
        var match = Sequence().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var kind = match.Groups["kind"].Captures is { Count: > 0 } kinds ? kinds[^1].Value : "";
        return string.Join(
            ' ',
            match.Groups["body"].Value,
            KindOf(kind),
            Number(match, "session"),
            Number(match, "year"),
            Number(match, "number"),
            match.Groups["changes"].Value.TrimStart('/'));
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : 0;

    private static string KindOf(string kind) => kind switch
    {
        "RES" => "Resolution",
        "DEC" => "Decision",
        "L" => "Limited",
        "PV" => "VerbatimRecord",
        "SR" => "SummaryRecord",
        "CRP" => "ConferenceRoomPaper",
        _ => "Document",
    };

    [GeneratedRegex("""
        ^(?<body>[ASET])
        (?:/(?<kind>RES|DEC))*
        (?:
          (?:/(?:(?:(?<kind>L|CRP|PV|SR)\.)?(?<year>19(?:4[6-9]|[5-9]\d)|20\d\d|2100)|(?<session>\d{1,3}))
             (?:(?:/(?<kind>RES|DEC))+(?:/(?:(?<kind>L|CRP|PV|SR)\.)?(?<number>\d+))?
               |/(?:(?<kind>L|CRP|PV|SR)\.)?(?<number>\d+)))
        | /(?:(?<kind>L|CRP|PV|SR)\.)?(?<number>\d+)
        )
        (?<changes>(?:/(?:Add|Corr|Rev|Amend)\.\d+)*)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Sequence();
}
