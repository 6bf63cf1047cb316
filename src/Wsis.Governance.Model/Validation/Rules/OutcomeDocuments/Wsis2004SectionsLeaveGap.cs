namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class SectionsLeaveGap() : RecordRule<OutcomeDocument>(new Rule(
    "WSIS2004", "sections-leave-gap", Severity.Error)
{
    Basis = "The documents themselves: the sections of an outcome document contain all its numbered paragraphs",
    Message = "{document} has {count} numbered paragraphs, but no section contains {paragraphs}.",
    Description = "The sections of an outcome document, if any are stated, contain all its numbered paragraphs. Only "
        + "the first gap is reported. No finding if sections overlap: WSIS2003 reports that.",
    Rationale = "A paragraph between two sections has no subject, and readers who read by section miss it.",
    HowToFix = "Correct the ranges, add the missing section, or correct `paragraphCount`.",
    WhenToSuppress = "If only some sections are recorded on purpose.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["sections", "paragraphCount"];

    public override void Run(OutcomeDocument document, ref RuleContext context)
    {
        if (document.Sections.IsEmpty || !SectionCover.IsPlain(document.Sections))
        {
            return;
        }

        var cover = new SectionCover(stackalloc ulong[SectionCover.Words]);
        foreach (var section in document.Sections)
        {
            if (cover.Add(section.Paragraphs) > 0)
            {
                return;
            }
        }

        var last = Math.Min(document.ParagraphCount, 9999);
        var first = 1;
        while (first <= last && cover.Holds(first))
        {
            first++;
        }

        if (first <= last)
        {
            Report(document, ParagraphSet.Range(first, EndOfGap(first, last, cover)), ref context);
        }
    }

    private static int EndOfGap(int first, int last, SectionCover cover)
    {
        var end = first;
        while (end < last && !cover.Holds(end + 1))
        {
            end++;
        }

        return end;
    }

    private void Report(OutcomeDocument document, ParagraphSet gap, ref RuleContext context) => context.Report(
        this,
        "/sections",
        new("document", document.IdText),
        new("count", document.ParagraphCount),
        new("paragraphs", gap.ToString()));
}
