using Wsis.Governance.Json.Reading;
using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Values.Languages;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class UnknownLanguage() : InspectionRule(
    new Rule("WSIS9012", "unknown-language", Severity.Warning)
    {
        Basis = "RFC 5646 (BCP 47), section 2.2.9; language subtag registry of IANA, file of 25 August 2025",
        Message = "The language tag \"{tag}\" is well-formed, but \"{subtag}\" is not registered.{hint}",
        Description = "Each part of a language tag (language, script, region, variant) is registered "
            + "with IANA or is for private use.",
        Rationale = "Programs choose a text by its tag; no program asks for a tag that does not exist.",
        HowToFix = "Use the registered tag: en, fr, zh-Hant, en-GB.",
        WhenToSuppress = "If the part was registered after the date of the file named above.",
    },
    TextAndListInspector.Fault.UnknownLanguage)
{
    /// <inheritdoc/>
    protected override FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found)
    {
        _ = LanguageRegistry.Knows(found.Value, out var unknown);
        var meant = LanguageRegistry.MeantBy(unknown ?? "");
        return
        [
            new("tag", found.Value), new("subtag", unknown ?? ""),
            new("hint", Suggestion.Sentence(meant is null ? null : found.Value.Replace(unknown!, meant))),
        ];
    }
}
