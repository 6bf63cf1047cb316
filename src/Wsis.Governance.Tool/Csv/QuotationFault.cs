namespace Wsis.Governance.Tool.Csv;

/// <summary>A cell of a sheet whose quotation marks do not say where it ends.</summary>
/// <param name="Cell">The number of the cell in its row, from 0.</param>
/// <param name="IsOpen">True if a mark opens the cell and none closes it; false if text follows the closing
/// mark.</param>
internal sealed record QuotationFault(int Cell, bool IsOpen)
{
    /// <summary>What is wrong, and how to correct it.</summary>
    public string Message => IsOpen
        ? "A quotation mark opens this cell and none closes it, so that what follows, also on the next lines, was read "
            + "as part of it. Close it; write two marks (\"\") for one that belongs to the text."
        : "Text follows the closing quotation mark of this cell. Write two marks (\"\") for one that belongs to the "
            + "text.";
}
