using System.Text.RegularExpressions;

namespace Wsis.Governance.Benchmarks;

/// <summary>The grammar of symbols as one regular expression, compiled by the source generator: what one would write
/// instead of a scanner to get the same parts.</summary>
internal static partial class SymbolRegex
{
    /// <summary>One symbol or several joined ones, with a named group for each part.</summary>
    [GeneratedRegex("""
        ^(?:(?:-|–|\|\||;\ )?
        (?<body>[A-Z]+(?:[.-][A-Z0-9]+)?
          (?:/(?:HRC|SPC|BUR|ECWA|ESCWA|ESCAP|ICEF|INCB|OB|DSB|C|OP|FPA|OPS|(?:AC|C|CN|CONF)\.[0-9]+)(?=/))?)
        (?:/(?:
            (?<change>(?:Add|Corr|Rev|Amend|Suppl?)\.[0-9]+(?:-[0-9]+)?|Summary)
          | (?<emergency>ES)-(?<session>[0-9]+|[IVXL]+)
          | (?<special>S)-(?<session>[0-9]+|[IVXL]+)
          | (?<year>(?:19[4-9]|20[0-9])[0-9])(?=/(?!(?:Add|Corr|Rev|Amend|Suppl?)\.|Summary))
          | (?<session>[0-9]{1,3}|[IVX]+)(?=/(?!(?:Add|Corr|Rev|Amend|Suppl?)\.|Summary))
          | (?<kind>RES|DEC|PRST|INF|NGO|PET|REPORT|REP|AGENDA|CO|GC|DR?|Q|SGB|AI|IC)(?=/|$|-|\*)
          | (?<subsidiary>(?:AC|CN|CONF|EC|EGM|GC|IG|PCN?|RCM|SC|SEM|Sub|WG|WP|C)\.[0-9]+)(?=/)
          | (?<kind>CRP|INF|NGO|PET|PV|SR|WP|BP|MIN|NL|L|R)\.(?<number>[0-9]+)
          | (?<number>[0-9]+)(?:[-,&](?<last>[0-9]+))*
          | (?<word>[A-Z]+(?:[.\ -][A-Z0-9]+)*)
          )
          (?:\ ?(?<letters>[A-Z](?:-[A-Z])?)(?![A-Z]))?
          (?:\ ?\((?:
              (?<year>(?:19|20)[0-9]{2})
            | (?<emergency>ES)-(?<session>[IVXL]+|[0-9]+)
            | (?<special>S)-(?<session>[IVXL]+|[0-9]+)
            | (?<session>[IVXL]+|[0-9]{1,3})
            | (?<bracket>[A-Z0-9 .,/&-]+)
            )\))*
          (?:\[(?<letters>[A-Z0-9-]+)\])?
          (?:-(?<language>[ACEFRS])(?=$|-|\|))?
        )+\*?)+$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture)]
    public static partial Regex Pattern();
}
