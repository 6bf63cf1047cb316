using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2003.</summary>
internal sealed class SectionsOverlap() : Check(new Rule("WSIS2003", "sections-overlap", Severity.Error)
{
    Clause = "The model: a numbered paragraph stands in one section",
    Message = "Paragraph {paragraph} is in the section \"{first}\" and in the section \"{second}\".",
    Checks =
        "No numbered paragraph is in two sections of an outcome document or report. The first overlap is reported.",
    Why = "The section tells what a paragraph is about; two sections would give two answers.",
    Mend = "Correct the ranges. A part that has parts of its own keeps only the paragraphs before the first of them.",
    Suppress = "Never: give the smaller part alone.",
}), ICheckOf<OutcomeDocument>, ICheckOf<Report>
{
    public void Run(OutcomeDocument document, ref Scope scope) => CheckSections(document.Sections, ref scope);

    public void Run(Report report, ref Scope scope) => CheckSections(report.Sections, ref scope);

    private void CheckSections(ValueList<Section> sections, ref Scope scope)
    {
        var cover = new SectionCover(stackalloc ulong[SectionCover.Words]);
        for (var i = 0; i < sections.Count; i++)
        {
            if (cover.Add(sections[i].Paragraphs) is > 0 and var paragraph)
            {
                scope.Report(
                    this,
                    $"/sections/{i}/paragraphs",
                    new("paragraph", paragraph),
                    new("first", FirstWith(paragraph, sections).Id.ToString()),
                    new("second", sections[i].Id.ToString()));
                return;
            }
        }
    }

    private static Section FirstWith(int paragraph, ValueList<Section> sections)
    {
        var i = 0;
        while (!sections[i].Paragraphs.Contains(paragraph))
        {
            i++;
        }

        return sections[i];
    }
}
