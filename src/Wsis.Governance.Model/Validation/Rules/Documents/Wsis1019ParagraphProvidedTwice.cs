namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ParagraphProvidedTwice() : RecordRule<Resolution>(new Rule(
    "WSIS1019", "paragraph-provided-twice", Severity.Warning)
{
    Basis = "The model: a provision is the content of one paragraph of a resolution",
    Message = "Paragraph \"{paragraph}\" already has a provision, at {first}.",
    Description = "No two provisions of a resolution name the same paragraph. If paragraph numbers start again in "
        + "each section or annex, the provision also names the section or annex.",
    Rationale = "A reader who follows a citation of the paragraph cannot know which of the two is meant.",
    HowToFix = "Name the section or the annex, or merge the two provisions.",
    WhenToSuppress = "If the resolution itself gives two paragraphs one number.",
})
{
    public override void Run(Resolution resolution, ref RuleContext context)
    {
        var provisions = resolution.Provisions;
        if (provisions.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<ParagraphSet, int>(provisions.Count);
        for (var i = 0; i < provisions.Count; i++)
        {
            if (provisions[i].Paragraph is { IsDefault: false } paragraph && !seen.TryAdd(paragraph, i))
            {
                context.Report(
                    this,
                    FormattableString.Invariant($"/provisions/{i}/paragraph"),
                    new("paragraph", paragraph.ToString()),
                    new("first", FormattableString.Invariant($"/provisions/{seen[paragraph]}")));
            }
        }
    }
}
