using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2004.</summary>
internal sealed class SectionsLeaveGap() : RecordCheck<OutcomeDocument>(new Rule(
    "WSIS2004", "sections-leave-gap", Severity.Error)
{
    Clause = "The documents themselves: the sections of an outcome document hold all its numbered paragraphs",
    Message = "{document} has {count} numbered paragraphs, but no section holds {paragraphs}.",
    Checks =
        "The sections of an outcome document, where any are stated, hold all its numbered paragraphs. The first gap "
        + "is reported. Sections that overlap are put right first (WSIS2003).",
    Why = "A paragraph between two sections belongs to no subject and is missed by whoever reads by section.",
    Mend = "Correct the ranges, add the missing section, or correct `paragraphCount`.",
    Suppress = "Where only some sections are recorded on purpose.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["sections", "paragraphCount"];

    public override void Run(OutcomeDocument document, ref Scope scope)
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
            Report(document, ParagraphSet.Range(first, EndOfGap(first, last, cover)), ref scope);
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

    private void Report(OutcomeDocument document, ParagraphSet gap, ref Scope scope) => scope.Report(
        this,
        "/sections",
        new("document", document.IdText),
        new("count", document.ParagraphCount),
        new("paragraphs", gap.ToString()));
}
