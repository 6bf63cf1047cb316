using System.Globalization;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the numbers before "session", or the year at it.</summary>
internal static class SessionReader
{
    private const int MaxBefore = 9;
    private const int MaxDuePhrase = 5;

    /// <summary>The sessions at which something is due, in order; none if the words contain no number, or mention a
    /// session in another way: "the outcome of the twentieth special session".</summary>
    public static List<int> Read(Tokens tokens, int sessionWord, int end)
    {
        var found = new List<int>();
        var (opener, isOther) = (-1, false);
        for (var i = Math.Max(0, sessionWord - MaxBefore); i < sessionWord; i++)
        {
            var next = tokens.Words.Numbers.Read(tokens, i, out var value);
            if (next > i)
            {
                found.Add(value);
                i = next - 1;
            }
            else if (IsBreak(tokens, i))
            {
                found.Clear();
                (opener, isOther) = (i, false);
            }
            else
            {
                isOther |= tokens.Words.Reports.OtherSessions.Read(tokens, i, out _) > i;
            }
        }

        if (found.Count == 0 && (Year(tokens, sessionWord - 1) ?? YearBehind(tokens, sessionWord, end)) is { } year)
        {
            found.Add(year);
        }

        if (isOther || !IsDue(tokens, opener))
        {
            found.Clear();
        }

        return found;
    }

    // "at its", "for the", "at the main part of the"
    private static bool IsDue(Tokens tokens, int opener)
    {
        if (IsRange(tokens, opener))
        {
            return false;
        }

        for (var i = opener; i >= Math.Max(0, opener - MaxDuePhrase); i--)
        {
            if (tokens.Words.Reports.DuePhrases.Read(tokens, i, out _) == opener + 1)
            {
                return !tokens.IsBehindParticiple(i);
            }
        }

        return false;
    }

    // "from its sixth to eighth sessions"; not "to the eighth session"
    private static bool IsRange(Tokens tokens, int opener) =>
        tokens.Words.HasBareInfinitives && opener >= 0 && tokens[opener].Is(WordRoles.TaskMarker)
        && !tokens[opener + 1].Is(WordRoles.Determiner);

    // Articles, adjectives and "and" may come before the number; a preposition starts a new phrase. French "à" marks
    // both a task and the time at which it is due.
    private static bool IsBreak(Tokens tokens, int index) =>
        tokens[index].EndsClause
        || (tokens[index].Is(WordRoles.Preposition)
            && (!tokens[index].Is(WordRoles.TaskMarker)
                || tokens.Words.Reports.DuePhrases.Read(tokens, index, out _) > index));

    private static int? Year(Tokens tokens, int index) =>
        index >= 0 && tokens.WordAt(index) is { Length: 4 } word
        && int.TryParse(word, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2100 ? year : null;

    private static int? YearBehind(Tokens tokens, int sessionWord, int end)
    {
        var next = sessionWord + 1;
        next = tokens[next].Kind == TokenKind.Comma ? next + 1 : next;
        var mayBeYear = tokens[next].Is(WordRoles.Preposition) || tokens[next].Kind == TokenKind.Open;
        return mayBeYear && next + 1 < end ? Year(tokens, next + 1) : null;
    }
}
