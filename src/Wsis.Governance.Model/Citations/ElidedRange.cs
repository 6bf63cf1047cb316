using System.Globalization;

namespace Wsis.Governance.Citations;

/// <summary>Ranges of which the last document is a number alone: <c>A/60/430/Add.1-3</c>, <c>E/CN.16/2025/2-4</c>.
/// Combined documents have symbols of the same form: <c>CRC/C/BRA/CO/2-4</c>, <c>E/NL.1953/149-154</c>,
/// <c>S/8248/Add.7-9</c>.</summary>
internal static class ElidedRange
{
    private const int MaxInRange = 60;
    private const int MaxDigits = 4;

    // Special sessions, and bodies that number their documents for all their sessions.
    private static readonly string[] beginnings = ["ES-", "S-", "AC.", "CN.", "CONF."];

    /// <summary>True if a range goes on after a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="rest">The text after the hyphen.</param>
    public static bool Begins(ReadOnlySpan<char> symbol, ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        if (digits is 0 or > MaxDigits || (digits < rest.Length && (char.IsLetterOrDigit(rest[digits])
            || rest[digits] is '/' or '-' or '\u2013' or '(')))
        {
            return false;
        }

        var start = symbol.Length;
        while (start > 0 && char.IsAsciiDigit(symbol[start - 1]))
        {
            start--;
        }

        return start > 1
            && int.TryParse(symbol[start..], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && last > first && last - first < MaxInRange
            && (symbol[start - 1] == '.' ? HasElement(symbol[..(start - 1)])
                : symbol[start - 1] == '/' && IsNumbered(symbol[..(start - 1)]));
    }

    /// <summary>True if the numbers of these documents are those of a session or year: the last part before the number
    /// is one itself.</summary>
    /// <param name="series">The symbol before the last slash.</param>
    public static bool IsNumbered(ReadOnlySpan<char> series)
    {
        var own = series[(series.LastIndexOf('/') + 1)..];
        foreach (var beginning in beginnings)
        {
            own = own.StartsWith(beginning) ? own[beginning.Length..] : own;
        }

        return own.Length is > 0 and <= MaxDigits && own.Length < series.Length
            && !own.ContainsAnyExceptInRange('0', '9');
    }

    // Addenda to a numbered document of the Security Council appeared together.
    private static bool HasElement(ReadOnlySpan<char> symbol)
    {
        var slash = symbol.LastIndexOf('/');
        return slash > 0 && ShortForms.KindOf(symbol[(slash + 1)..]).IsElement && symbol[(slash + 1)..] is not "NL"
            && !(symbol.StartsWith("S/") && slash > 2 && !symbol[2..slash].ContainsAnyExceptInRange('0', '9'));
    }
}
