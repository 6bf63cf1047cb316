using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <summary>Writes short texts into a buffer on the stack. The buffer is large enough for all that is
/// written.</summary>
internal ref struct SpanWriter(Span<char> buffer)
{
    private readonly Span<char> buffer = buffer;
    private int length;

    /// <summary>The text written so far.</summary>
    public readonly ReadOnlySpan<char> Written => buffer[..length];

    /// <summary>Writes characters.</summary>
    public void Write(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(buffer[length..]);
        length += text.Length;
    }

    /// <summary>Writes a number in ASCII digits.</summary>
    public void Write(int number)
    {
        number.TryFormat(buffer[length..], out var written, provider: InvariantNumbers.Format);
        length += written;
    }
}
