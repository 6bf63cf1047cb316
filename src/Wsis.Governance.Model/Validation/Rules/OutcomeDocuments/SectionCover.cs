namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

/// <summary>Which numbered paragraphs sections hold. A section of subparagraphs, of an annex or of a preamble leaves
/// open what it holds of the body.</summary>
internal ref struct SectionCover(Span<ulong> bits)
{
    /// <summary>So many words hold every number that a paragraph can have, up to 9999.</summary>
    public const int Words = (9999 / 64) + 1;

    private readonly Span<ulong> bits = bits;

    /// <summary>True where the paragraph is held.</summary>
    public readonly bool Holds(int number) => (bits[number / 64] & (1ul << (number % 64))) != 0;

    /// <summary>Adds what a section holds.</summary>
    /// <returns>The first paragraph that was held before, at which adding stops; 0 where there is none. So no more than
    /// 9999 steps are made for all sections together.</returns>
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

    /// <summary>True where every section holds whole numbered paragraphs and nothing else.</summary>
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
