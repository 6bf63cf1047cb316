using Wsis.Governance.Values;

namespace Wsis.Governance.Records.Verbs;

/// <summary>Reads the verb at a position in a text of one language.</summary>
internal readonly ref struct VerbReader(ReadOnlySpan<char> text, VerbLexicon lexicon)
{
    private const int MaxOpenings = 6;
    private const int MaxInsertion = 60;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Reads the verb, after adverbs and other words that may be before it.</summary>
    public bool TryRead(int start, out TextRange verb, out VerbForm form)
    {
        var at = start;
        Span<char> room = stackalloc char[VerbWords.MaxLength];
        for (var i = 0; i <= MaxOpenings && TryNext(at, out var word); i++)
        {
            var folded = Fold(word, room);
            if (TryReadForm(folded, word, out var end, out form))
            {
                verb = new TextRange(word.Start, end);
                return true;
            }

            if (!TrySkipOpening(folded, word, out at))
            {
                break;
            }
        }

        (verb, form) = (default, null!);
        return false;
    }

    private bool TryReadForm(ReadOnlySpan<char> folded, TextRange first, out int end, out VerbForm form)
    {
        foreach (var candidate in lexicon.FormsFrom(folded))
        {
            if (TryReadRest(candidate.Words, first.End, mayInsert: true, out end))
            {
                form = candidate;
                return true;
            }
        }

        (end, form) = (0, null!);
        return false;
    }

    private bool TryReadRest(string[] words, int start, bool mayInsert, out int end)
    {
        end = start;
        for (var i = 1; i < words.Length; i++)
        {
            if (!TryReadWord(words[i], end, mayInsert, out end))
            {
                return false;
            }
        }

        return true;
    }

    // Adverbs and one phrase between commas may be between the words of a form: calls once again, in
    // this context, upon.
    private bool TryReadWord(string wanted, int start, bool mayInsert, out int end)
    {
        end = start;
        Span<char> room = stackalloc char[VerbWords.MaxLength];
        for (var i = 0; i <= MaxOpenings && TryNext(end, out var word); i++)
        {
            var folded = Fold(word, room);
            if (folded.SequenceEqual(wanted))
            {
                end = word.End;
                return true;
            }

            var before = end;
            if (!mayInsert || (!TrySkipOpening(folded, word, out end) && !TrySkipInsertion(before, out end)))
            {
                return false;
            }
        }

        return false;
    }

    private bool TrySkipInsertion(int start, out int end)
    {
        end = start;
        if (start >= text.Length || text[start] is not (',' or '،'))
        {
            return false;
        }

        var length = text[(start + 1)..].IndexOfAny(",،.;");
        end = start + 1 + length;
        return length is > 0 and <= MaxInsertion && text[end] is ',' or '،';
    }

    private bool TrySkipOpening(ReadOnlySpan<char> folded, TextRange word, out int end)
    {
        var isAdverb = lexicon.IsAdverb(folded);
        foreach (var opening in lexicon.OpeningsFrom(folded))
        {
            if (TryReadRest(opening, word.End, mayInsert: false, out end))
            {
                return true;
            }
        }

        end = isAdverb ? word.End : word.Start;
        return isAdverb;
    }

    private bool TryNext(int start, out TextRange word) => VerbWords.TryNext(text, start, lexicon.Language, out word);

    private ReadOnlySpan<char> Fold(TextRange word, Span<char> room) =>
        VerbWords.Fold(text[word.Start..word.End], lexicon.Language, room);
}
