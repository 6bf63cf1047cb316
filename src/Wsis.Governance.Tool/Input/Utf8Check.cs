using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Wsis.Governance.Tool.Input;

/// <summary>Refuses bytes that are not text in UTF-8: read as text, they would be lost. Text in UTF-16 with a byte
/// order mark is not checked.</summary>
/// <param name="name">The name of the text.</param>
/// <param name="advice">What to do, as a sentence.</param>
internal sealed class Utf8Check(string name, string advice)
{
    /// <summary>The advice for most texts.</summary>
    public const string SaveAsUtf8 = "Save the text as UTF-8, and read that file.";

    private const int MaxLength = 4;

    // The bytes of a character that the last block has begun.
    private readonly byte[] begun = new byte[MaxLength];
    private int begunLength;
    private bool isUtf16;
    private long line;

    /// <summary>Checks a whole text.</summary>
    /// <exception cref="ToolException">The text has bytes that are not UTF-8, or the character U+0000.</exception>
    public void Whole(ReadOnlySpan<byte> text)
    {
        Next(text);
        End();
    }

    /// <summary>Checks the next block of a text.</summary>
    /// <exception cref="ToolException">The text is compressed, or the block has bytes that are not UTF-8, or the
    /// character U+0000.</exception>
    public void Next(ReadOnlySpan<byte> block)
    {
        if (line == 0)
        {
            CompressedInput.Refuse(name, block);
        }

        isUtf16 = line == 0 ? block is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] : isUtf16;
        line = Math.Max(line, 1);
        if (isUtf16)
        {
            return;
        }

        block = Completed(block);
        var end = EndOfValid(block);
        RefuseNull(block[..end]);
        line += block[..end].Count((byte)'\n');
        block = block[end..];
        if (block.Length >= MaxLength || IsInvalid(block))
        {
            Refuse(block[0]);
        }

        block.CopyTo(begun);
        begunLength = block.Length;
    }

    /// <summary>Checks that the text does not end within a character.</summary>
    /// <exception cref="ToolException">The last character is not complete.</exception>
    public void End()
    {
        if (begunLength > 0)
        {
            Refuse(begun[0]);
        }
    }

    private ReadOnlySpan<byte> Completed(ReadOnlySpan<byte> block) =>
        begunLength == 0 ? block : (byte[])[.. begun.AsSpan(0, begunLength), .. block];

    private static int EndOfValid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return bytes.Length;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static bool IsInvalid(ReadOnlySpan<byte> rest) =>
        !rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.InvalidData;

    private void RefuseNull(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf((byte)0);
        if (at >= 0)
        {
            throw new ToolException(FormattableString.Invariant(
                $"\"{name}\" is not text: line {line + text[..at].Count((byte)'\n')} holds the character U+0000. ")
                + $"The file is binary, or in UTF-16 without a byte order mark. {advice}");
        }
    }

    private void Refuse(byte value) => throw new ToolException(FormattableString.Invariant(
        $"\"{name}\" is not UTF-8: line {line} holds the byte 0x{value:X2} where no character of UTF-8 has it. ")
        + advice);
}
