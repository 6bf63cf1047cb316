using Wsis.Governance.Validation;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance;

/// <summary>Validation of records and corpora.</summary>
public static class WsisValidation
{
    /// <summary>Checks a record by itself. Rules that need other records follow links into
    /// <see cref="ValidationOptions.References"/> and make no finding if there are none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ValidationReport Validate(this Record record, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Validator.Check(record, options ?? ValidationOptions.Default);
    }

    /// <summary>Checks the records of a text that was read, and combines the findings of reading and of the rules in
    /// one report: a text that could not be read completely is not valid.</summary>
    /// <param name="read">The result of reading the text.</param>
    /// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> if null.</param>
    /// <returns>The findings of reading, then those of the rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public static ValidationReport Validate(this ReadResult read, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(read);
        options ??= ValidationOptions.Default;
        var report = Validator.Check(read.Value, options);
        var findings = new List<Finding>(read.Findings.Count + report.Findings.Count);
        foreach (var finding in read.Findings)
        {
            // Reading may be stricter than the rule set; findings of a rule that is off are removed.
            var severity = options.Rules.SeverityOf(finding.Rule);
            if (severity != Severity.Off)
            {
                findings.Add(severity > finding.Severity ? finding with { Severity = severity } : finding);
            }
        }

        findings.AddRange(report.Findings);
        return new ValidationReport([.. findings], report.Suppressed, report.OmittedCount);
    }

    /// <summary>Checks all records of a corpus, each by itself and together.</summary>
    /// <param name="corpus">The records.</param>
    /// <param name="options">How to validate; <see cref="ValidationOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static ValidationReport Validate(this WsisCorpus corpus, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Validator.Check(corpus, options ?? ValidationOptions.Default);
    }
}
