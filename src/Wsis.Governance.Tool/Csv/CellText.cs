using System.Text.RegularExpressions;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Protects cells from spreadsheets: they calculate a text that begins with <c>=</c>, and drop a leading or
/// trailing zero of <c>0012</c> or <c>29.10</c>. An apostrophe before such a text keeps it unchanged.</summary>
internal static partial class CellText
{
    private const char Mark = '\'';

    /// <summary>A cell that a spreadsheet does not change.</summary>
    public static string Protect(string text) => IsAtRisk(text) ? Mark + text : text;

    /// <summary>The text of a cell that may be protected.</summary>
    public static string Unprotect(string cell) =>
        cell.Length > 1 && cell[0] == Mark && IsAtRisk(cell[1..]) ? cell[1..] : cell;

    private static bool IsAtRisk(string text) =>
        text.Length > 0
        && (text[0] is '=' or '+' or '-' or '@' or Mark || (Number().IsMatch(text) && !PlainNumber().IsMatch(text)));

    [GeneratedRegex(@"^[0-9.,]*[0-9][0-9.,]*([eE][0-9]+)?%?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(0|[1-9][0-9]{0,14})$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
