namespace Wsis.Governance.Values;

/// <summary>A place as a number. Earlier places in a document have smaller keys, and fields that are not named are
/// 0: a place contains all keys from its own to the one with every lower bit set, so that containment and overlap
/// are simple comparisons.</summary>
/// <remarks>From the highest bit: the part (3 bits), the annex (6), three levels of sections (kind 2, rank 6 each), the
/// number (14), its bis or ter (3), six steps below it (kind 3, rank 10 each).</remarks>
internal readonly record struct ParagraphPlaceKey(UInt128 Bits)
{
    /// <summary>The maximum number of steps below a paragraph.</summary>
    public const int MaxSteps = 6;

    /// <summary>The maximum number of section levels.</summary>
    public const int MaxSections = 3;

    /// <summary>The maximum number of an annex or a section.</summary>
    public const int MaxSection = 63;

    /// <summary>The maximum number of a decimal, a bullet or a number in parentheses.</summary>
    public const int MaxRank = 999;

    private const int PartShift = 125;
    private const int AnnexShift = 119;
    private const int SectionsEnd = 119;
    private const int SectionBits = 8;
    private const int NumberShift = 81;
    private const int SuffixShift = 78;
    private const int StepBits = 13;
    private const int RankBits = 10;

    /// <summary>The part of the document.</summary>
    public ParagraphPart Part => (ParagraphPart)Take(PartShift, 3);

    /// <summary>The number of the annex, or 0.</summary>
    public int Annex => Take(AnnexShift, 6);

    /// <summary>The number of the paragraph, or 0.</summary>
    public int Number => Take(NumberShift, 14);

    /// <summary>1 for bis, 2 for ter; 0 for neither.</summary>
    public int Suffix => Take(SuffixShift, 3);

    /// <summary>The number of steps below the paragraph.</summary>
    public int StepCount
    {
        get
        {
            var count = 0;
            while (count < MaxSteps && Take(ShiftOfStep(count), StepBits) != 0)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>The distance from this place to the next one of its level, in a range.</summary>
    public UInt128 Stride => UInt128.One << (Level is SuffixShift ? NumberShift : Level);

    /// <summary>The largest key in this place.</summary>
    public UInt128 Upper => Bits == 0 ? 0 : Bits | ((UInt128.One << Level) - 1);

    // The lowest bit of the last field that is named.
    private int Level
    {
        get
        {
            if (StepCount is > 0 and var steps)
            {
                return ShiftOfStep(steps - 1);
            }

            if (Number != 0)
            {
                return SuffixShift;
            }

            for (var level = MaxSections - 1; level >= 0; level--)
            {
                if (SectionAt(level).Rank != 0)
                {
                    return ShiftOfSection(level);
                }
            }

            return Annex != 0 ? AnnexShift : PartShift;
        }
    }

    /// <summary>The section on a level counted from 0; rank 0 if there is none.</summary>
    public (SectionMark Kind, int Rank) SectionAt(int level)
    {
        var bits = Take(ShiftOfSection(level), SectionBits);
        return ((SectionMark)(bits >> 6), bits & 0x3F);
    }

    /// <summary>The step at an index counted from 0; <c>default</c> if there is none.</summary>
    public ParagraphStep StepAt(int index)
    {
        var bits = index < MaxSteps ? Take(ShiftOfStep(index), StepBits) : 0;
        return new ParagraphStep((ParagraphStepKind)(bits >> RankBits), bits & ((1 << RankBits) - 1));
    }

    /// <summary>The key with a part.</summary>
    public ParagraphPlaceKey With(ParagraphPart part) => Put(PartShift, 3, (int)part);

    /// <summary>The key with an annex.</summary>
    public ParagraphPlaceKey WithAnnex(int annex) => Put(AnnexShift, 6, annex);

    /// <summary>The key with a section on a level.</summary>
    public ParagraphPlaceKey WithSection(int level, SectionMark kind, int rank) =>
        Put(ShiftOfSection(level), SectionBits, ((int)kind << 6) | rank);

    /// <summary>The key with a number.</summary>
    public ParagraphPlaceKey WithNumber(int number) => Put(NumberShift, 14, number);

    /// <summary>The key with bis or ter.</summary>
    public ParagraphPlaceKey WithSuffix(int suffix) => Put(SuffixShift, 3, suffix);

    /// <summary>The key with another step at an index.</summary>
    public ParagraphPlaceKey WithStep(int index, ParagraphStep step) =>
        Put(ShiftOfStep(index), StepBits, ((int)step.Kind << RankBits) | step.Rank);

    private static int ShiftOfSection(int level) => SectionsEnd - (SectionBits * (level + 1));

    private static int ShiftOfStep(int index) => SuffixShift - (StepBits * (index + 1));

    private int Take(int shift, int bits) => (int)(uint)(Bits >> shift) & ((1 << bits) - 1);

    private ParagraphPlaceKey Put(int shift, int bits, int value) =>
        new((Bits & ~((((UInt128.One << bits) - 1)) << shift)) | ((UInt128)(uint)value << shift));
}

/// <summary>The numbering of a section.</summary>
internal enum SectionMark
{
    /// <summary>No section.</summary>
    None,

    /// <summary>A roman number: <c>IV</c>.</summary>
    Roman,

    /// <summary>A capital letter: <c>A</c>.</summary>
    Letter,

    /// <summary>A number: <c>3</c>.</summary>
    Number,
}
