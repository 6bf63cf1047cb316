namespace Wsis.Governance.Tool.Csv;

/// <summary>A finding about a sheet.</summary>
/// <param name="Row">The line on which the row begins, from 1; the names of the columns count.</param>
/// <param name="Column">The name of the column; empty for the row as a whole.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Message">The message.</param>
internal sealed record SheetFinding(int Row, string Column, Severity Severity, string Message);
