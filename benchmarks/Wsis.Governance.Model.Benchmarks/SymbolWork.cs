namespace Wsis.Governance.Benchmarks;

/// <summary>Taking symbols apart, each way: what the rows and benchmarks of Y1 run.</summary>
internal static class SymbolWork
{
    private static readonly string[] groups =
        ["body", "kind", "session", "year", "number", "letters", "bracket", "change"];

    /// <summary>The regular expression, and the spans of its groups.</summary>
    public static int Regex(string[] symbols)
    {
        var sum = 0;
        foreach (var text in symbols)
        {
            var match = SymbolRegex.Pattern().Match(text);
            foreach (var group in groups)
            {
                sum += match.Groups[group].ValueSpan.Length;
            }
        }

        return sum;
    }

    /// <summary>The scanner, and the same parts.</summary>
    public static int Parts(string[] symbols)
    {
        var sum = 0;
        foreach (var text in symbols)
        {
            SymbolParts.TryParse(text, out var parts, out _);
            sum += parts.Body.Length + (int)parts.Kind + parts.Session + parts.Year + parts.Number
                + parts.Letters.Length + parts.Brackets.Length + parts.Suffixes.Length;
        }

        return sum;
    }

    /// <summary>The value type, from strings that are kept.</summary>
    public static int Values(string[] symbols)
    {
        var sum = 0;
        foreach (var text in symbols)
        {
            DocumentSymbol.TryParse(text, out var symbol);
            sum += symbol.IsDefault ? 1 : 0;
        }

        return sum;
    }
}
