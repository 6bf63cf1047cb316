using Wsis.Governance.Corpus;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Reference;

/// <summary>Validation of records that refer to the reference data.</summary>
public static class ReferenceValidation
{
    private static readonly Lazy<ValidationOptions> againstReference = new(static () =>
        ValidationOptions.Default with { Background = WsisCorpus.Reference });

    extension(ValidationOptions)
    {
        /// <summary>The default options, with links followed into the reference data: for records that name its
        /// organizations, documents and mandates by their ids.</summary>
        public static ValidationOptions AgainstReference => againstReference.Value;
    }
}
