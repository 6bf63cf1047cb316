using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds an act whose verb is that of the act before it: "Requests the Chair to report, and the Board to
/// decide".</summary>
internal sealed class GappedActs(Tokens tokens, InsertionReader insertions)
{
    private const int MaxName = 24;
    private const int MaxPhrase = 6;

    /// <summary>The conjunction before the next act; the end if there is none.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="task">The first token of its task.</param>
    /// <param name="end">The end of the act.</param>
    /// <param name="names">The first token of the names of the next act.</param>
    public int Find(FoundAct verb, int task, int end, out int names)
    {
        for (var i = task + 2; i < end; i++)
        {
            if (tokens[i].Is(WordRoles.Conjunction) && IsClosed(task, i))
            {
                names = StartOfNames(verb, i + 1);
                var isAfterMark = tokens[i - 1].Kind != TokenKind.Word;
                if (EndOfNames(names, end) is var marker && marker > names && IsNamed(names, marker, isAfterMark))
                {
                    return i;
                }
            }
        }

        return names = end;
    }

    // "and also upon the Board", "y al Director": adverbs, and the preposition of the verb.
    private int StartOfNames(FoundAct verb, int index)
    {
        while (tokens[index].Is(WordRoles.Adverb) && !tokens[index].Is(WordRoles.Actor | WordRoles.Determiner))
        {
            index++;
        }

        var last = tokens.IndexAt(verb.End) - 1;
        var isOfVerb = tokens[index].Is(WordRoles.Preposition) && last >= 0
            && tokens.IsWord(index, tokens.WordAt(last));
        return isOfVerb || (!tokens.Words.HasBareInfinitives
                && tokens[index].Is(WordRoles.TaskMarker) && !insertions.IsTask(index))
            ? index + 1 : index;
    }

    // The task before ends at a comma or semicolon, or with an adverb: "as soon as possible and the Board to decide". A
    // list of names that goes on is no end of a task.
    private bool IsClosed(int task, int conjunction)
    {
        var mark = conjunction - 1;
        return tokens[mark].Kind switch
        {
            TokenKind.Semicolon => true,
            TokenKind.Comma => IsTaskBefore(task, mark),
            _ => EndsWithAdverb(task, conjunction),
        };
    }

    // Before the comma stands the task, perhaps with insertions; "including …" continues a list.
    private bool IsTaskBefore(int task, int mark)
    {
        var start = mark;
        while (start > task && tokens[start - 1].Kind != TokenKind.Comma)
        {
            start--;
        }

        var first = tokens[start].Is(WordRoles.Conjunction) ? start + 1 : start;
        if (start == task || tokens[first].Is(WordRoles.TaskMarker))
        {
            return true;
        }

        return tokens.Words.Including.Read(tokens, start, out _) == start && insertions.TryRead(start - 1, mark, out _)
            && IsTaskBefore(task, start - 1);
    }

    private bool EndsWithAdverb(int task, int conjunction)
    {
        for (var i = Math.Max(task, conjunction - MaxPhrase); i < conjunction; i++)
        {
            if (tokens.Words.ShortPhrases.Read(tokens, i, out _) == conjunction)
            {
                return true;
            }
        }

        var last = conjunction - 1;
        return !tokens.IsCapital(last) && !tokens[last].Is(WordRoles.Actor)
            && tokens.EndsWithAny(last, tokens.Words.AdverbEndings);
    }

    // The marker of the task after the names; the start if something else stands between.
    private int EndOfNames(int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + MaxName); i++)
        {
            if (i > start && insertions.IsTask(i))
            {
                return i;
            }

            if (tokens[i].Kind == TokenKind.Comma && insertions.TryRead(i, end, out var behind) && behind > i)
            {
                i = tokens[behind].Kind == TokenKind.Comma ? behind : behind - 1;
            }
            else if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(WordRoles.TaskMarker | WordRoles.Report))
            {
                return start;
            }
        }

        return start;
    }

    // The names begin with an article, a capital or the name of a group, and the first names someone who acts. After an
    // adverb no other preposition than "of" may follow: "at all levels and regional bodies in the work to …".
    private bool IsNamed(int start, int marker, bool isAfterMark)
    {
        var names = start;
        while (names < marker && tokens[names].Kind == TokenKind.Word && !tokens[names].Is(WordRoles.Conjunction))
        {
            names++;
        }

        var head = NameJoiner.Head(tokens, start, names);
        return Begins(start) && head >= start
            && tokens.HasActor(tokens.Words.HasBareInfinitives ? head : start, head + 1)
            && (isAfterMark || IsShort(head + 1, marker));
    }

    private bool Begins(int start) =>
        !tokens[start].Is(WordRoles.Subordinator)
        && (tokens[start].Is(WordRoles.Determiner) || tokens.IsCapital(start)
            || tokens.Words.Groups.Read(tokens, start, out _) > start
            || (tokens.EndsWithAny(start, tokens.Words.ParticipleEndings) && tokens.IsCapital(start + 1)));

    private bool IsShort(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Is(WordRoles.Preposition) && !tokens[i].Is(WordRoles.Genitive))
            {
                return false;
            }
        }

        return true;
    }
}
