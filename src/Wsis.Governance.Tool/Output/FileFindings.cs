namespace Wsis.Governance.Tool.Output;

/// <summary>The findings of one text, in its order.</summary>
/// <param name="Name">The name of the text.</param>
/// <param name="Findings">The findings.</param>
internal sealed record FileFindings(string Name, ValueList<Finding> Findings);
