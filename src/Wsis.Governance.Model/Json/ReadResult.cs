using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <summary>What reading a text brought: the records that are whole, and all problems.</summary>
public sealed record ReadResult
{
    internal ReadResult(WsisCorpus value, ValueList<Finding> findings)
    {
        Value = value;
        Findings = findings;
    }

    /// <summary>The records that could be read whole, in the order of the text. Never null.</summary>
    public WsisCorpus Value { get; }

    /// <summary>All problems, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>True where something of severity error was found: part of the text is not in
    /// <see cref="Value"/>.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True where there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>How many findings of that severity there are.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>The records, where there is no error.</summary>
    /// <exception cref="WsisFormatException">There is an error; the message tells all of them.</exception>
    /// <remarks>Calls that look at <see cref="Value"/> alone miss what could not be read:
    /// <c>Validate</c> of this result tells both.</remarks>
    public WsisCorpus ValueOrThrow() => HasErrors ? throw new WsisFormatException(Findings) : Value;

    /// <summary>Throws where there is an error: for test suites.</summary>
    /// <returns>This result, where there is none.</returns>
    /// <exception cref="WsisFormatException">There is an error; the message tells all of them.</exception>
    public ReadResult ThrowIfErrors() => HasErrors ? throw new WsisFormatException(Findings) : this;
}
