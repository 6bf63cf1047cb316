using System.Buffers;
using System.Globalization;

namespace Wsis.Governance.Extraction.Language;

/// <summary>Ordinal numbers in words. The file contains those of one word; longer ones are composed: a ten and a unit,
/// joined by a hyphen or a space.</summary>
internal sealed class NumberWords
{
    private static readonly SearchValues<char> dashes = SearchValues.Create("-\u2010\u2011");

    private readonly WordTable<int> values;
    private readonly PhraseTable<int> phrases;
    private readonly string[] endings;

    public NumberWords(IReadOnlyList<string> words, string[] endings)
    {
        this.endings = endings;
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var ofSeveral = new List<(string, int)>();
        foreach (var word in words)
        {
            var parts = word.Split('=');
            var value = int.Parse(parts[1], CultureInfo.InvariantCulture);
            if (parts[0].Contains(' ', StringComparison.Ordinal))
            {
                ofSeveral.Add((parts[0], value));
            }
            else
            {
                table[parts[0]] = value;
            }
        }

        phrases = new PhraseTable<int>(ofSeveral);
        values = new WordTable<int>(table);
    }

    /// <summary>Reads an ordinal at a token: <c>seventy-second</c>, <c>72nd</c>, <c>one
    /// hundred and fifth</c>.</summary>
    /// <returns>The token after it; the same token if there is none.</returns>
    public int Read(Tokens tokens, int index, out int value)
    {
        value = 0;
        if (phrases.FirstWords.Count > 0 && phrases.Read(tokens, index, out value) is var end && end > index)
        {
            return end;
        }

        if (TryWord(tokens.WordAt(index), out value))
        {
            // A ten before its unit, in two words: soixante dixième, septuagésimo segundo, décimo tercer.
            if (value >= 10 && value % 10 == 0
                && TryWord(tokens.WordAt(index + 1), out var unit) && unit > 0 && unit < Math.Min(value, 20))
            {
                value += unit;
                return index + 2;
            }

            return index + 1;
        }

        return index;
    }

    private bool TryWord(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        if (word.IsEmpty)
        {
            return false;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            var digits = word.IndexOfAnyExceptInRange('0', '9');
            return digits is > 0 and <= 4
                && IsEnding(word[digits..])
                && int.TryParse(word[..digits], CultureInfo.InvariantCulture, out value);
        }

        if (values.TryFind(WordKey.Hash(word), word, out value))
        {
            return true;
        }

        return TryComposed(word, out value);
    }

    // A ten, a hyphen and a unit. The ten may have a hyphen itself: quatre-vingt-unième.
    private bool TryComposed(ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        for (var dash = word.LastIndexOfAny(dashes); dash > 0; dash = word[..dash].LastIndexOfAny(dashes))
        {
            var ten = word[..dash];
            if (values.TryFind(WordKey.Hash(ten), ten, out var tens) && tens >= 20
                && TryWord(word[(dash + 1)..], out var units) && units > 0 && units < (tens == 100 ? 100 : 20))
            {
                value = tens + units;
                return true;
            }
        }

        return false;
    }

    private bool IsEnding(ReadOnlySpan<char> text)
    {
        foreach (var ending in endings)
        {
            if (text.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }
}
