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
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The records, where there is no error.</summary>
    /// <exception cref="WsisFormatException">There is an error; the message tells all of them.</exception>
    public WsisCorpus ValueOrThrow() => HasErrors ? throw new WsisFormatException(Findings) : Value;
}
