namespace Wsis.Governance.Tool.Csv;

/// <summary>What was read from a sheet.</summary>
/// <param name="Records">The records that could be read.</param>
/// <param name="Findings">What was found, in the order of the rows.</param>
internal sealed record SheetRead(IReadOnlyList<Record> Records, IReadOnlyList<SheetFinding> Findings);
