namespace Wsis.Governance.Tool.Input;

/// <summary>A stream of text that is checked to be UTF-8 while it is read.</summary>
internal sealed class CheckedText(Stream text, Utf8Check check) : ForwardStream
{
    /// <inheritdoc/>
    /// <exception cref="ToolException">The text is not UTF-8.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = text.Read(buffer);
        if (count > 0)
        {
            check.Next(buffer[..count]);
        }
        else if (buffer.Length > 0)
        {
            check.End();
        }

        return count;
    }
}
