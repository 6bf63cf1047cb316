using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads what follows "no later than", "by" or "within": dates, or the length of a period.</summary>
internal static class DatePhraseReader
{
    private const int MaxLimit = 4;

    /// <summary>Reads the dates after such words, each as a phrase: "by 31 March 2026 and 30 June 2026".</summary>
    public static bool TryRead(Tokens tokens, int start, int behind, TimePhrase opener, ref List<DatePhrase>? dates)
    {
        if (opener == TimePhrase.Limit || !TryDate(tokens, behind, out var end, out var date))
        {
            return false;
        }

        dates ??= [];
        dates.Add(new DatePhrase(start, end, date, opener));
        while (tokens[end].Is(WordRoles.Conjunction) && DateReader.Read(tokens, end + 1, out date) is var next
            && next > end + 1)
        {
            dates.Add(new DatePhrase(end + 1, next, date, opener));
            end = next;
        }

        return true;
    }

    /// <summary>The time limit that such words open, if no date follows: "within 90 days".</summary>
    public static TextSpan TimeLimit(Tokens tokens, int start, int behind, TimePhrase opener)
    {
        if (opener is not (TimePhrase.Limit or TimePhrase.Strict))
        {
            return default;
        }

        for (var i = behind; i < behind + MaxLimit && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Is(WordRoles.Preposition) && !tokens[i].Is(WordRoles.Genitive))
            {
                break;
            }

            if (i > behind && tokens.IsOneOf(i, tokens.Words.Reports.TimeUnits))
            {
                return TextSpan.Between(tokens[start].Start, tokens[i].End);
            }
        }

        return default;
    }

    private static bool TryDate(Tokens tokens, int index, out int end, out PartialDate date)
    {
        end = DateReader.Read(tokens, index, out date);
        if (end == index && DateReader.TryYear(tokens, index, out var year))
        {
            (end, date) = (index + 1, PartialDate.Create(year));
        }

        return end > index;
    }
}
