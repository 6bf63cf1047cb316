using System.Text;

namespace Wsis.Governance.Tool.Output;

/// <summary>Makes text from records and files safe for a terminal.</summary>
internal static class TerminalText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';
    private const char Replacement = '\uFFFD';

    /// <summary>A text without characters that control a terminal or change the direction of the line: control
    /// characters become a space or the replacement character, direction marks are removed.</summary>
    public static string Harmless(string text) => IsHarmless(text) ? text : Replaced(text);

    /// <summary>A text, isolated if it contains right-to-left letters, so that they do not change the order
    /// of other text.</summary>
    public static string Isolated(string text) =>
        RunsRightToLeft(text) ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;

    /// <summary>True if a text contains right-to-left letters.</summary>
    public static bool RunsRightToLeft(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;

    private static bool IsHarmless(string text)
    {
        foreach (var character in text)
        {
            if (IsHarmful(character) && character != '\n')
            {
                return false;
            }
        }

        return true;
    }

    private static string Replaced(string text)
    {
        var corrected = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\n' || !IsHarmful(character))
            {
                corrected.Append(character);
            }
            else if (char.IsControl(character))
            {
                corrected.Append(character is '\t' or '\r' ? ' ' : Replacement);
            }
        }

        return corrected.ToString();
    }

    private static bool IsHarmful(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
