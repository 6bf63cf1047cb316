using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>What belongs to the name of a document after its number or symbol.</content>
internal static partial class ParagraphLocator
{
    /// <summary>What belongs to the document before its places: "E/C.12/GC/25 (2020), para. 5", "resolution 60/252 of
    /// the General Assembly, paragraph 9".</summary>
    private static int EndOfName(ReadOnlySpan<char> text, int at, CitedDate date)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        return cursor.Skip('(') && cursor.TryReadNumber(4, out var year) && year > 1900 && cursor.Skip(')') ? cursor.At
            : date.IsKnown ? at
            : EndOfOrgan(text, at);
    }

    /// <summary>The end of "of the General Assembly" before a comma or bracket; the given place for other
    /// words.</summary>
    private static int EndOfOrgan(ReadOnlySpan<char> text, int start)
    {
        const WordRole Around = WordRole.Genitive | WordRole.Article | WordRole.Plenary | WordRole.And;
        var (at, seen) = (start, WordRole.None);
        var limit = Math.Min(text.Length, start + SearchLimits.CharactersToPlaceAfter);
        while (TextWords.TryNext(text, at, limit, out var word) && IsBlank(text[at..word.Start]))
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (OrganWords.Parts | Around)) == 0 || (seen == WordRole.None && (role & WordRole.Genitive) == 0))
            {
                return start;
            }

            (at, seen) = (word.End, seen | role);
        }

        return (seen & OrganWords.Nouns) != 0 && text[at..].TrimStart() is [',' or '(', ..] ? at : start;
    }
}
