using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>The annex or section in which paragraphs are cited: "annex II", "section IV.A".</summary>
internal static class DocumentPart
{
    private const int MaxLettersOfNumber = 6;

    /// <summary>The part in the form of a <see cref="ParagraphSet"/>, with a space after it; empty for a section
    /// without a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for annex or section.</param>
    /// <param name="role">Its role.</param>
    /// <param name="end">The end of the part.</param>
    public static string Read(ReadOnlySpan<char> text, TextRange word, WordRole role, out int end)
    {
        end = word.End;
        var cursor = new TextCursor(text, end);
        cursor.Skip('.');
        cursor.SkipSpaces();
        var number = cursor.ReadWord();
        if (!IsNumber(number))
        {
            return (role & WordRole.Annex) != 0 ? "annex " : "";
        }

        end = cursor.At;
        var below = cursor;
        if (below.Skip('.') && below.ReadWord() is { Length: 1 } letter && char.IsAsciiLetterUpper(letter[0]))
        {
            end = below.At;
        }

        var name = (role & WordRole.Annex) != 0 ? "annex" : "section";
        return $"{name} {text[(cursor.At - number.Length)..end]} ";
    }

    /// <summary>True for a capital letter or a roman number.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= MaxLettersOfNumber
        && (!word.ContainsAnyExcept("IVXL") || (word.Length == 1 && char.IsAsciiLetterUpper(word[0])));
}
