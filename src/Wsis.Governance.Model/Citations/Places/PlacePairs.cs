using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations.Places;

/// <summary>Divides places among several documents: "paragraphs 5 and 9 of resolutions 60/252 and 63/202,
/// respectively".</summary>
/// <param name="text">The text.</param>
/// <param name="matches">All matches, in the order of the text.</param>
internal readonly ref struct PlacePairs(ReadOnlySpan<char> text, Span<CitationMatch> matches)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<CitationMatch> matches = matches;

    /// <summary>Divides what can be divided. Places of several documents that cannot be divided are
    /// left out.</summary>
    public void Divide()
    {
        for (var at = 0; at < matches.Length; at++)
        {
            var match = matches[at];
            if (match.ParagraphsPrinted is null)
            {
                continue;
            }

            if (match.Span.Start.Value < match.Offset)
            {
                DivideBefore(at);
            }
            else if (IsRespective(match.Span.End.Value))
            {
                DivideAfter(at);
            }
        }
    }

    private void DivideBefore(int first)
    {
        var last = first;
        var isDirect = false;
        while (last + 1 < matches.Length && matches[last + 1].ParagraphsPrinted is null
            && IsJoined(last, out var withoutWords))
        {
            last++;
            isDirect |= last == first + 1 && withoutWords;
            if (IsRespective(EndOf(last)))
            {
                Give(first, first, last);
                return;
            }
        }

        // "paragraph 5 of resolutions 60/252 and 63/202": of the first, or of both.
        if (isDirect && char.IsAsciiDigit(matches[first].Text[0]) && char.IsAsciiDigit(matches[first + 1].Text[0]))
        {
            matches[first] = Without(matches[first]);
        }
    }

    private void DivideAfter(int last)
    {
        var first = last;
        while (first > 0 && matches[first - 1].ParagraphsPrinted is null && IsJoined(first - 1, out _))
        {
            first--;
        }

        Give(last, Math.Max(first, last - Count(matches[last].Paragraphs) + 1), last);
    }

    /// <summary>Gives each document one of the places; none if their numbers differ.</summary>
    private void Give(int owner, int first, int last)
    {
        var match = matches[owner];
        matches[owner] = Without(match);
        if (Count(match.Paragraphs) != last - first + 1)
        {
            return;
        }

        var at = first;
        foreach (var range in match.Paragraphs.Ranges)
        {
            var item = range.ToString();
            matches[at] = matches[at] with
            {
                Paragraphs = ParagraphSet.Parse(item),
                ParagraphsPrinted = item,
                Span = at == owner ? match.Span : matches[at].Span,
            };
            at++;
        }
    }

    private static CitationMatch Without(CitationMatch match) => match with
    {
        Paragraphs = default, ParagraphsPrinted = null, Span = match.Offset..(match.Offset + match.Length),
    };

    private static int Count(ParagraphSet places)
    {
        var count = 0;
        foreach (var _ in places.Ranges)
        {
            count++;
        }

        return count;
    }

    /// <summary>True if the next document belongs to the same list.</summary>
    private bool IsJoined(int index, out bool isDirect)
    {
        isDirect = true;
        var (end, next) = (EndOf(index), matches[index + 1].Offset);
        if (next <= end || next - end > SearchLimits.CharactersBetweenPlaces
            || text[end..next].ContainsAny(";.()") || HasDigit(text[end..next]))
        {
            return false;
        }

        var hasAnd = false;
        for (var at = end; TextWords.TryNext(text, at, next, out var word); at = word.End)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Paragraph | WordRole.Annex | WordRole.Section)) != 0)
            {
                return false;
            }

            hasAnd |= (role & WordRole.And) != 0;
            isDirect &= (role & WordRole.And) != 0 || text[word.Start] == ChineseVocabulary.Ordinal;
        }

        return hasAnd || text[end..next].ContainsAny(",،、");
    }

    private static bool HasDigit(ReadOnlySpan<char> between) => between.IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The end of a match and of the date after it.</summary>
    private int EndOf(int index)
    {
        var end = matches[index].Offset + matches[index].Length;
        var date = CitedDateReader.After(text, end);
        return date.IsKnown ? date.End : end;
    }

    private bool IsRespective(int end)
    {
        var cursor = new TextCursor(text, end);
        while (cursor.Skip(',') || cursor.Skip('،') || cursor.Skip(')') || cursor.SkipSpaces() > 0)
        {
        }

        return char.IsLetter(cursor.Peek())
            && ParagraphPhrases.LengthOf(text[cursor.At..], ParagraphPhrases.Respectively) > 0;
    }
}
