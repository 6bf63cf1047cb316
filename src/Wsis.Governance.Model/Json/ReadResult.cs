using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>The result of reading a text: the complete records, and all problems.</summary>
public sealed record ReadResult
{
    internal ReadResult(WsisCorpus value, ValueList<Finding> findings)
    {
        Value = value;
        Findings = findings;
    }

    /// <summary>The records that could be read completely, in the order of the text. Never null.</summary>
    public WsisCorpus Value { get; }

    /// <summary>All problems, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>True if there is a finding of severity error: part of the text is not in <see cref="Value"/>.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True if there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>The records, if there is no error.</summary>
    /// <exception cref="WsisFormatException">There is an error; the message contains all of them.</exception>
    /// <remarks><see cref="Value"/> alone does not show the parts that could not be read; <c>Validate</c> on this
    /// result reports both.</remarks>
    public WsisCorpus ValueOrThrow() => HasErrors ? throw new WsisFormatException(Findings) : Value;

    /// <summary>Throws if there is an error; for test suites.</summary>
    /// <returns>This result, if there is no error.</returns>
    /// <exception cref="WsisFormatException">There is an error; the message contains all of them.</exception>
    public ReadResult ThrowIfErrors() => HasErrors ? throw new WsisFormatException(Findings) : this;
}
