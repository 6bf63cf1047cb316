using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class SectionsOverlap() : RuleImplementation(new Rule("WSIS2003", "sections-overlap", Severity.Error)
{
    Basis = "The model: a numbered paragraph is in one section",
    Message = "Paragraph {paragraph} is in the section \"{first}\" and in the section \"{second}\".",
    Description = "No numbered paragraph is in two sections of an outcome document or report. Only "
        + "the first overlap is reported.",
    Rationale = "The section states the subject of a paragraph; two sections would give two answers.",
    HowToFix = "Correct the ranges. A section with subsections contains only the "
        + "paragraphs before the first subsection.",
    WhenToSuppress = "Never: record only the smaller section.",
}), IRuleFor<OutcomeDocument>, IRuleFor<Report>
{
    public void Run(OutcomeDocument document, ref RuleContext context) => CheckSections(document.Sections, ref context);

    public void Run(Report report, ref RuleContext context) => CheckSections(report.Sections, ref context);

    private void CheckSections(ValueList<Section> sections, ref RuleContext context)
    {
        var cover = new SectionCover(stackalloc ulong[SectionCover.Words]);
        for (var i = 0; i < sections.Count; i++)
        {
            if (cover.Add(sections[i].Paragraphs) is > 0 and var paragraph)
            {
                context.Report(
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
