using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>Writes labels in one column and values in another.</summary>
internal sealed class FieldWriter(TerminalWriter terminal, int labelWidth)
{
    private const int Gap = 2;

    private readonly string margin = new(' ', labelWidth + Gap);

    /// <summary>Writes a field.</summary>
    public void Write(string label, IEnumerable<ValueParagraph> entries)
    {
        var begin = label.PadRight(labelWidth + Gap);
        foreach (var entry in entries)
        {
            terminal.Hanging(
                begin + entry.Lead, margin + new string(' ', TextWidth.Of(entry.Lead)), entry.Text.ToString());
            begin = margin;
        }
    }
}
