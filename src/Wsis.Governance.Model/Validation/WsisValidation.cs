using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance;

/// <summary>Validation of records and corpora.</summary>
public static class WsisValidation
{
    /// <summary>Checks a record by itself. Rules that need other records follow links into
    /// <see cref="ValidationOptions.References"/> and are silent where there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValidationReport Validate(this Record record, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Validator.Check(record, options ?? ValidationOptions.Default);
    }

    /// <summary>Checks all records of a corpus, each by itself and all together.</summary>
    /// <param name="corpus">The records.</param>
    /// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static ValidationReport Validate(this WsisCorpus corpus, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Validator.Check(corpus, options ?? ValidationOptions.Default);
    }
}
