using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Chinese texts have no spaces and say "resolution" after the number, once for a whole list.</summary>
internal static class ChineseContext
{
    private const int MostForward = 200;

    /// <summary>The role of the word that ends with a character.</summary>
    public static WordRole RoleAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('会' or '會' or '案' or '议' or '議'))
        {
            return WordRole.Glue;
        }

        var before = text[..(at + 1)];
        return before switch
        {
            _ when Ends(before, "大会") || Ends(before, "大會") => WordRole.Assembly,
            _ when Ends(before, "安理会") || Ends(before, "安理會") || Ends(before, "安全理事会") || Ends(before, "安全理事會")
                => WordRole.Council | WordRole.Security,
            _ when Ends(before, "社会理事会") || Ends(before, "社會理事會") || Ends(before, "经社理事会")
                => WordRole.Council | WordRole.Economic,
            _ when Ends(before, "人权理事会") => WordRole.Council | WordRole.Rights,
            _ when Ends(before, "人权委员会") => WordRole.Commission | WordRole.Rights,
            _ when Ends(before, "托管理事会") => WordRole.Council | WordRole.Trusteeship,
            _ when Ends(before, "理事会") => WordRole.Council,
            _ when Ends(before, "委员会") => WordRole.Commission,
            _ when Ends(before, "决议案") || Ends(before, "決議案") || Ends(before, "决议") || Ends(before, "決議")
                => WordRole.Resolution,
            _ => WordRole.Glue,
        };
    }

    /// <summary>The kind of document that the number sign and what follows it name.</summary>
    public static SymbolKind KindAfter(ReadOnlySpan<char> text, TextRange place)
    {
        var at = place.End;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at >= text.Length || text[at] is not ('号' or '號'))
        {
            return SymbolKind.Document;
        }

        var rest = text[at..Math.Min(text.Length, at + MostForward)];
        var stop = rest.IndexOfAny('。', '\n');
        rest = stop < 0 ? rest : rest[..stop];
        return rest.IndexOf("决议") >= 0 || rest.IndexOf("決議") >= 0 ? SymbolKind.Resolution
            : rest.IndexOf("决定") >= 0 || rest.IndexOf("決定") >= 0 ? SymbolKind.Decision
            : SymbolKind.Document;
    }

    private static bool Ends(ReadOnlySpan<char> text, string ending) => text.EndsWith(ending);
}
