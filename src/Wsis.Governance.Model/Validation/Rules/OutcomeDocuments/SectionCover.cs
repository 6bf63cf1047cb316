namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

/// <summary>The numbered paragraphs that sections contain. Ranges of subparagraphs, of an annex or of a
/// preamble are ignored.</summary>
internal ref struct SectionCover(Span<ulong> bits)
{
    /// <summary>The number of 64-bit words needed for every paragraph number, up to 9999.</summary>
    public const int Words = (9999 / 64) + 1;

    private readonly Span<ulong> bits = bits;

    /// <summary>True if a section contains the paragraph.</summary>
    public readonly bool Holds(int number) => (bits[number / 64] & (1ul << (number % 64))) != 0;

    /// <summary>Adds the paragraphs of a section.</summary>
    /// <returns>The first paragraph that an earlier section contains, at which adding stops; 0 if there is none. So all
    /// sections together take at most 9999 steps.</returns>
    public readonly int Add(ParagraphSet paragraphs)
    {
        foreach (var range in paragraphs.Ranges)
        {
            if (range.Part != ParagraphPart.Body || range.First.LettersRank != 0)
            {
                continue;
            }

            for (var number = range.First.Number; number <= range.Last.Number; number++)
            {
                if (Holds(number))
                {
                    return number;
                }

                bits[number / 64] |= 1ul << (number % 64);
            }
        }

        return 0;
    }

    /// <summary>True if every section contains only whole numbered paragraphs.</summary>
    public static bool IsPlain(ValueList<Section> sections)
    {
        foreach (var section in sections)
        {
            foreach (var range in section.Paragraphs.Ranges)
            {
                if (range.Part != ParagraphPart.Body || range.First.LettersRank != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
