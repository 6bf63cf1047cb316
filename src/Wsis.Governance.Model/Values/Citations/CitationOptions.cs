namespace Wsis.Governance.Values;

/// <summary>How to read a text for citations.</summary>
public sealed record CitationOptions
{
    /// <summary>What holds where nothing is said.</summary>
    public static CitationOptions Default { get; } = new();

    /// <summary>The code of the organ whose text this is (<c>generalAssembly</c>): "its resolution", and numbers
    /// without any name before them, are then read as its own. Null for none: such numbers are passed over.</summary>
    public string? ContextOrgan { get; init; }

    /// <summary>True to report also what looks like a symbol and cannot be read as one, without a candidate and with a
    /// note: <c>A/60/6871/160</c>.</summary>
    public bool ReportUnreadable { get; init; }
}
