using Wsis.Governance.Values.Languages;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class TitleLacksOriginalLanguage() : RecordRule<Report>(new Rule(
    "WSIS1010", "title-lacks-original-language", Severity.Error)
{
    Basis = "The model: a title is given at least in the language in which the document was written",
    Message = "The original is in \"{language}\", but the title is given only in {given}.",
    Description = "A report that states its original language has a title in that language; "
        + "region and script are ignored.",
    Rationale = "The other versions are translations, and titles differ: the French title of A/66/77-E/2011/103 says "
        + "\"nationales\", the English original does not.",
    HowToFix = "Add the title in the original language, or correct `originalLanguage`; the head of "
        + "the document names the language.",
    WhenToSuppress = "If the original could not be seen. Do not translate a title back into the original language.",
})
{
    public override void Run(Report report, ref RuleContext context)
    {
        if (report.OriginalLanguage.IsDefault || HasLanguage(report.Title, report.OriginalLanguage))
        {
            return;
        }

        context.Report(
            this,
            "/title",
            new("language", report.OriginalLanguage.ToString()),
            new("given", string.Join(", ", report.Title.Languages)));
    }

    private static bool HasLanguage(LocalizedText title, LanguageTag wanted)
    {
        var language = LanguageTagSubtags.Language(wanted.ToString());
        foreach (var (tag, _) in title)
        {
            if (LanguageTagSubtags.Language(tag.ToString()).SequenceEqual(language))
            {
                return true;
            }
        }

        return false;
    }
}
