using System.Text;

namespace Wsis.Governance.Tool.Output;

/// <summary>Makes text from records and files fit to be put on a terminal.</summary>
internal static class TerminalText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';
    private const char Replacement = '\uFFFD';

    /// <summary>A text in which nothing is left that a terminal would act on or that would turn the rest of the line
    /// around: control characters become a space or the replacement character, marks of direction go.</summary>
    public static string Harmless(string text) => IsHarmless(text) ? text : Replaced(text);

    /// <summary>A text set apart where it holds letters that run from right to left, so that they order nothing but
    /// themselves.</summary>
    public static string Isolated(string text) =>
        RunsRightToLeft(text) ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;

    /// <summary>True where a text holds letters that run from right to left.</summary>
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
