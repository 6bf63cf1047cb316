using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>The rules of the family 9xxx, by code, after the rules of reading that records made in memory can
/// break too. Add new rules here.</summary>
internal static class CorpusRules
{
    /// <summary>All rules of the family.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<MissingMember>(),
        new RuleRegistration<ElementNotStated>(),
        new RuleRegistration<UnknownCode>(),
        new RuleRegistration<DuplicateId>(),
        new RuleRegistration<DanglingReference>(),
        new RuleRegistration<ReferenceToWrongType>(),
        new RuleRegistration<RecordWithoutSource>(),
        new RuleRegistration<SourcePlaceOutsideDocument>(),
        new RuleRegistration<ErratumWithoutPrintedPlace>(),
        new RuleRegistration<PrintedAsErratumSaysOtherwise>(),
        new RuleRegistration<UnverifiedFactReliedOn>(),
        new RuleRegistration<RepeatedValue>(),
        new RuleRegistration<RequiredTextEmpty>(),
        new RuleRegistration<TextEmpty>(),
        new RuleRegistration<UnknownLanguage>(),
        new RuleRegistration<ImplausibleYear>(),
        new RuleRegistration<LeadsToItself>(),
        new RuleRegistration<ErratumCorrectsNothing>(),
    ];
}
