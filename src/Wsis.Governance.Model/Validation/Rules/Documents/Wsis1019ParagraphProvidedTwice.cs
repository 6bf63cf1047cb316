namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ParagraphProvidedTwice() : RecordRule<Resolution>(new Rule(
    "WSIS1019", "paragraph-provided-twice", Severity.Warning)
{
    Basis = "The model: a provision is the content of one paragraph of a resolution",
    Message = "Paragraph \"{paragraph}\" already has a provision, at {first}.",
    Description = "No two provisions of a resolution name the same paragraph, by itself or in a range (5 and 3-6). A "
        + "subparagraph may have a provision beside its paragraph (5 and 5 (a)). If paragraph numbers start again in "
        + "each section or annex, the provision also names the section or annex.",
    Rationale = "A reader who follows a citation of the paragraph cannot know which of the two is meant.",
    HowToFix = "Name the section or the annex, correct the range, or merge the two provisions.",
    WhenToSuppress = "If the resolution itself gives two paragraphs one number.",
})
{
    // No real resolution has so many; the limit bounds the work on hostile input.
    private const int MaxRanges = 64;

    public override void Run(Resolution resolution, ref RuleContext context)
    {
        var provisions = resolution.Provisions;
        if (provisions.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<ParagraphSet, int>(provisions.Count);
        var ranges = 0;
        for (var i = 0; i < provisions.Count; i++)
        {
            if (provisions[i].Paragraph is not { IsDefault: false } paragraph)
            {
                continue;
            }

            if (!seen.TryAdd(paragraph, i))
            {
                Report(paragraph, i, seen[paragraph], ref context);
            }
            else if (IsRange(paragraph) && ++ranges <= MaxRanges)
            {
                FindOverlaps(provisions, i, ref context);
            }
        }
    }

    // An overlap is reported once, for the provision with a range, or for the later one of two.
    private void FindOverlaps(ValueList<Provision> provisions, int index, ref RuleContext context)
    {
        var range = provisions[index].Paragraph;
        for (var i = 0; i < provisions.Count; i++)
        {
            var other = provisions[i].Paragraph;
            if (other != range && !(i > index && IsRange(other)) && NameSameParagraph(range, other))
            {
                Report(range, index, i, ref context);
                return;
            }
        }
    }

    private static bool IsRange(ParagraphSet paragraphs) => paragraphs.Text.AsSpan().ContainsAny('-', ',');

    // Places of one level alone: 5 and 5 (a) are a paragraph and a part of it.
    private static bool NameSameParagraph(ParagraphSet one, ParagraphSet other)
    {
        foreach (var range in one.Ranges)
        {
            foreach (var second in other.Ranges)
            {
                if (range.First.Step == second.First.Step && range.Overlaps(second))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Report(ParagraphSet paragraph, int index, int first, ref RuleContext context) => context.Report(
        this,
        FormattableString.Invariant($"/provisions/{index}/paragraph"),
        new("paragraph", paragraph.ToString()),
        new("first", FormattableString.Invariant($"/provisions/{first}")));
}
