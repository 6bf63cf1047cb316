using System.Collections.Immutable;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <content>Lists and ranges of numbers.</content>
internal ref partial struct CitationReader
{
    /// <summary>"2006/46 to 2006/48": the numbers between.</summary>
    private readonly void AddRange(in CitedNumber number, ImmutableArray<CitationCandidate> candidates)
    {
        const int MaxInRange = 60;
        if (listEnd < 0 || number.Letters != 0 || listNumber.Letters != 0 || number.Second == 0
            || listNumber.First != number.First || number.Second - listNumber.Second is < 2 or > MaxInRange
            || candidates[0] is not { IsMirrored: false, Resolution: { } resolution }
            || !IsRange(text[listEnd..number.Place.Start]))
        {
            return;
        }

        for (var between = listNumber.Second + 1; between < number.Second; between++)
        {
            var one = resolution with { Number = between };
            if (ResolutionSymbols.FirstOf(one) is { IsDefault: false } symbol)
            {
                found.Add(CitationCollector.Match(
                    text,
                    number.Place,
                    [candidates[0] with { Symbol = symbol, Resolution = one }],
                    number.Repairs,
                    default));
            }
        }
    }

    private static bool IsRange(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "–"
        || (TextWords.TryNext(gap, 0, gap.Length, out var word) && gap[..word.Start].Trim().IsEmpty
            && gap[word.End..].Trim().IsEmpty
            && (WordLexicon.RoleOf(gap[word.Start..word.End]) & WordRole.To) != 0);

    /// <summary>A list continues as long as there is little between two numbers: a comma or "and",
    /// a date, "resolutions".</summary>
    private readonly bool IsListGap(int start, out int words)
    {
        words = 0;
        if (start - listEnd is < 0 or > MaxGap)
        {
            return false;
        }

        var gap = text[listEnd..start];
        var inWord = false;
        for (var at = 0; at < gap.Length; at++)
        {
            if (TextWords.EndsSentence(gap, at))
            {
                return false;
            }

            words += char.IsLetter(gap[at]) && !inWord ? 1 : 0;
            inWord = char.IsLetter(gap[at]);
        }

        return words <= MaxWordsInGap;
    }
}
