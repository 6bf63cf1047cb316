namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>Another number for a cell of a tally.</summary>
/// <param name="Row">The row; the number of rows for the row of totals.</param>
/// <param name="Column">The column; the number of columns for the column of totals.</param>
/// <param name="From">The value in the tally.</param>
/// <param name="To">The value after the change.</param>
internal readonly record struct TallyChange(int Row, int Column, int From, long To);
