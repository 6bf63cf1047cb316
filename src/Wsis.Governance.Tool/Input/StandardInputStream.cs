namespace Wsis.Governance.Tool.Input;

/// <summary>Standard input; whether it is open is examined when it is read first.</summary>
internal sealed class StandardInputStream : ForwardStream
{
    private Stream? stream;

    /// <inheritdoc/>
    /// <exception cref="ToolException">Standard input is closed.</exception>
    public override int Read(Span<byte> buffer) => (stream ??= Open()).Read(buffer);

    private static Stream Open() => StandardDescriptor.IsClosed(StandardDescriptor.Input)
        ? throw new ToolException("Standard input is closed. Name a file, or pass the text on standard input.")
        : Console.OpenStandardInput();
}
