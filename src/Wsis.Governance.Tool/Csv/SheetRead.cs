namespace Wsis.Governance.Tool.Csv;

/// <summary>The records and findings of a sheet.</summary>
/// <param name="Records">The records of the rows without an error.</param>
/// <param name="Findings">The findings, in the order of the rows.</param>
/// <param name="LeftOut">How many rows hold an error; they give no record.</param>
internal sealed record SheetRead(IReadOnlyList<Record> Records, IReadOnlyList<SheetFinding> Findings, int LeftOut);
