using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1010.</summary>
internal sealed class TitleLacksOriginalLanguage() : RecordCheck<Report>(new Rule(
    "WSIS1010", "title-lacks-original-language", Severity.Error)
{
    Clause = "The model: a title is given at least in the language in which the document was written",
    Message = "The original is in \"{language}\", but the title is given in {given} only.",
    Checks = "A report that states its original language has a title in that language, of whatever region or script.",
    Why =
        "The other versions are translations, and titles differ: the French title of A/66/77-E/2011/103 says "
        + "\"nationales\" where the English original does not.",
    Mend = "Add the title in the original language, or correct `originalLanguage`; the head of the document prints it.",
    Suppress = "Where the original could not be seen, and the title is not translated back by guess.",
})
{
    public override void Run(Report report, ref Scope scope)
    {
        if (report.OriginalLanguage.IsDefault || HasLanguage(report.Title, report.OriginalLanguage))
        {
            return;
        }

        scope.Report(
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
