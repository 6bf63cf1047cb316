using System.Globalization;
using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Symbols;

/// <summary>
/// What symbols are, written a second time with regular expressions and none of the scanner's code. Two of them enclose
/// the scanner: what the strict ones match must be read, with these parts; what the loose one does not match must be
/// refused.
/// </summary>
internal static partial class SymbolOracle
{
    /// <summary>The parts of a symbol of the commonest families; null where none of them matches.</summary>
    public static string? PartsOf(string text)
    {
        foreach (var family in (Regex[])[ByNumber(), ByRunningNumber(), ByYearInBrackets(), ByCase()])
        {
            var match = family.Match(text);
            if (match.Success)
            {
                return Describe(match);
            }
        }

        return null;
    }

    /// <summary>False for what no symbol can look like.</summary>
    public static bool CanBe(string text) => Loose().IsMatch(text);

    private static string Describe(Match match)
    {
        string Group(string name) => match.Groups[name].Value;
        var session = Group("session") is { Length: > 0 } digits
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : Roman(Group("roman"));
        var kind = (Group("kind") + Group("element") + Group("word")) switch
        {
            "RES" => "Resolution",
            "DEC" => "Decision",
            "L" or "RESL" or "DECL" => "Limited",
            "CRP" or "RESCRP" or "DECCRP" => "ConferenceRoomPaper",
            "PV" or "RESPV" or "DECPV" => "VerbatimRecord",
            "SR" or "RESSR" or "DECSR" => "SummaryRecord",
            "INF" or "RESINF" or "DECINF" => "Information",
            "NGO" or "RESNGO" or "DECNGO" => "NongovernmentalStatement",
            "D" => "Views",
            _ => "Document",
        };
        var special = session == 0 ? "None" : Group("special") switch
        {
            "S" => "Special",
            "ES" => "EmergencySpecial",
            _ => "Regular",
        };
        var year = Group("year") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var number = int.Parse(Group("number"), CultureInfo.InvariantCulture);
        var changes = Group("changes").TrimStart('/');
        return $"{Group("body")} {kind} {special} {session} {year} {number} {Group("letters")} {changes}";
    }

    private static int Roman(string roman)
    {
        int[] values = [.. roman.Select(letter => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 })];
        return values.Select((value, at) => values[at..].Max() > value ? -value : value).Sum();
    }

    [GeneratedRegex("""
        ^(?<body>A/HRC|A/C\.[1-9]|A/AC\.[1-9]\d{0,2}|A/CONF\.[1-9]\d{0,2}|E/CN\.(?:4|6|7|16)|E/C\.12|A|S|E)/
        (?:(?<kind>RES|DEC)/)?
        (?:(?:(?<year>19[5-9]\d|20\d\d)|(?<session>[1-9]\d{0,2})|(?<special>S|ES)-(?<session>[1-9]\d?))/)?
        (?:(?<element>L|CRP|PV|SR)\.|(?<word>INF|NGO)/)?
        (?<number>[1-9]\d{0,8})(?<letters>[A-Z](?:-[A-Z])?)?
        (?:\ \((?:(?:Part|Vol\.|Sect\.|Prog\.)\ [IVX1-9]+)\))?
        (?<changes>(?:/(?:Add|Corr|Rev|Amend)\.[1-9]\d{0,2})*)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex ByNumber();

    [GeneratedRegex("""
        ^(?<body>A|E|T)/(?<kind>RES)/(?<number>[1-9]\d{0,3})\ ?
        \((?:(?<special>S|ES)-)?(?<roman>(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\)(?:\[(?<letters>[A-Z])\])?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex ByRunningNumber();

    [GeneratedRegex(
        @"^(?<body>S)/(?<kind>RES)/(?<number>[1-9]\d{0,3}) ?\((?<year>19[5-9]\d|20\d\d)\)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ByYearInBrackets();

    [GeneratedRegex("""
        ^(?<body>CCPR|CAT|CEDAW|CRC|CERD|CRPD|CED)/C/(?<session>[1-9]\d{0,2})/(?<kind>D)/(?<number>[1-9]\d{0,3})
        /(?<year>19[5-9]\d|20\d\d)(?<changes>(?:/(?:Add|Corr|Rev)\.[1-9]\d?)*)$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex ByCase();

    [GeneratedRegex("""
        ^(?=.*[0-9IVXLivxl])
        (?:(?:[A-Za-z]+(?:[-\u2010-\u2014.][A-Za-z0-9]+)?
          (?:/(?:[(\[][^()\[\]]+[)\]]|[A-Za-z0-9])
             (?:[A-Za-z0-9]|[(\[][A-Za-z0-9\ ./,&\u2010-\u2014-]+[)\]]
               |[.,&\u2010-\u2014-](?=[\ A-Za-z0-9])|\ (?=[\ ;|A-Za-z0-9(\[])|;|\|\|)*)+
          \*{0,40})
         (?:\ *(?:;|\|\|)\ *|[-\u2010-\u2014]\ *|$))+$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Loose();
}
