using Wsis.Governance.Corpus;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Reference;

/// <summary>Validation of the reference data, and of records that refer to it.</summary>
public static class ReferenceValidation
{
    private const string RuleFile = "reference-rules.json";

    private static readonly Lazy<ValidationOptions> againstReference = new(static () =>
        ValidationOptions.Default with { Background = WsisCorpus.Reference });

    private static readonly Lazy<RuleSet> rules = new(static () =>
        RuleSetFile.Read(EmbeddedRecords.TextOf(RuleFile), RuleFile).Rules);

    extension(ValidationOptions)
    {
        /// <summary>The default options, with links followed into the reference data: for records that name its
        /// organizations, documents and mandates by their ids.</summary>
        public static ValidationOptions AgainstReference => againstReference.Value;
    }

    extension(RuleSet)
    {
        /// <summary>The default rules with what is to be passed over in the reference data, each with its reason: where
        /// the world or a source is as a rule would not have it.</summary>
        public static RuleSet Reference => rules.Value;
    }
}
