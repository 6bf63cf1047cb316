namespace Wsis.Governance.Tool.Input;

/// <summary>Standard input; whether it is open is examined when it is read first.</summary>
internal sealed class StandardInputStream : ForwardStream
{
    private Stream? stream;

    /// <inheritdoc/>
    /// <exception cref="ToolException">Standard input is closed, or cannot be read.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return (stream ??= Open()).Read(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"Standard input cannot be read: {problem.Message}. Name a file or a folder as an "
                + "argument, or pass a text on standard input.");
        }
    }

    private static Stream Open() => StandardDescriptor.IsClosed(StandardDescriptor.Input)
        ? throw new ToolException("Standard input is closed. Name a file, or pass the text on standard input.")
        : Console.OpenStandardInput();
}
