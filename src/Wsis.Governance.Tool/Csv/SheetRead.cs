namespace Wsis.Governance.Tool.Csv;

/// <summary>The result of reading a sheet.</summary>
/// <param name="Records">The records that could be read.</param>
/// <param name="Findings">The findings, in the order of the rows.</param>
internal sealed record SheetRead(IReadOnlyList<Record> Records, IReadOnlyList<SheetFinding> Findings);
