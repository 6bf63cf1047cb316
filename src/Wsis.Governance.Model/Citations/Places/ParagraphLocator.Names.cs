using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>What belongs to the name of a document, before and after its number or symbol.</content>
internal static partial class ParagraphLocator
{
    /// <summary>"E/C.12/GC/25 (2020), para. 5": the year of the document after its symbol.</summary>
    private static int EndOfYear(ReadOnlySpan<char> text, int at)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        return cursor.Skip('(') && cursor.TryReadNumber(4, out var year) && year > 1900 && cursor.Skip(')')
            ? cursor.At : at;
    }

    /// <summary>True if a word between a place and its document cannot be like this: a long word without a role. False
    /// says only that the words around it must decide.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word; it has no role.</param>
    /// <param name="after">The role of the word after it.</param>
    public static bool EndsPlaces(ReadOnlySpan<char> text, TextRange word, WordRole after) =>
        word.Length > MaxLettersUnknown && (after & (WordRole.Resolution | WordRole.Decision)) == 0
        && char.IsAsciiLetterLower(text[word.Start]);

    /// <summary>"of the landmark resolution 60/252": a word between "the" and "resolution".</summary>
    private static bool IsAdjective(ReadOnlySpan<char> text, TextRange word, WordRole after, int least) =>
        (after & (WordRole.Resolution | WordRole.Decision)) != 0 && char.IsLower(text[word.Start])
        && TextWords.TryPrevious(text, word.Start, least, out var article)
        && (WordLexicon.RoleOf(text[article.Start..article.End])
            & (WordRole.Article | WordRole.Genitive | WordRole.And)) is not WordRole.None and var role
        && (role & WordRole.And) == 0;
}
