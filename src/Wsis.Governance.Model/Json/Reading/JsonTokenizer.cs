using System.Buffers;
using System.Runtime.CompilerServices;

namespace Wsis.Governance.Json.Reading;

/// <summary>Reads JSON text value by value. If another kind of value follows, or one that needs more work, the
/// tokenizer has failed: it is then at the end and returns only empty values.</summary>
/// <param name="text">The text; it may continue after the value.</param>
/// <param name="scratch">A buffer for the characters of one text.</param>
/// <param name="longestString">The maximum length of a string, in bytes.</param>
internal ref partial struct JsonTokenizer(ReadOnlySpan<byte> text, char[] scratch, int longestString)
{
    private const byte Quote = (byte)'"';

    // The bytes that end a plain string or may not occur in it unescaped. DEL is valid JSON, but not valid text.
    private static readonly SearchValues<byte> stops = SearchValues.Create(
        "\"\\\u007F"u8
        + "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8);

    private readonly ReadOnlySpan<byte> text = text;
    private int at;
    private bool hasFailed;

    /// <summary>The current offset in the text.</summary>
    public readonly int Position => at;

    /// <summary>True after something that this tokenizer does not read.</summary>
    public readonly bool HasFailed => hasFailed;

    /// <summary>The rest of the text, from the first byte that is not white space.</summary>
    public ReadOnlySpan<byte> Rest
    {
        get
        {
            Peek();
            return text[at..];
        }
    }

    /// <summary>True if only white space follows, and the tokenizer has not failed.</summary>
    public bool IsAtEnd => !hasFailed && Rest.IsEmpty;

    /// <summary>Skips bytes that were read elsewhere.</summary>
    public void Skip(int length) => at += length;

    /// <summary>Gives up.</summary>
    public void Fail()
    {
        hasFailed = true;
        at = text.Length;
    }

    /// <summary>Enters an object or list.</summary>
    public bool TryEnter(byte bracket)
    {
        if (Peek() == bracket)
        {
            at++;
            return true;
        }

        Fail();
        return false;
    }

    /// <summary>Moves to the first element of a list; false if there is none.</summary>
    public bool TryEnterList()
    {
        if (!TryEnter((byte)'['))
        {
            return false;
        }

        if (Peek() != ']')
        {
            return !hasFailed;
        }

        at++;
        return false;
    }

    /// <summary>Moves past the comma after a value; false, and past the bracket, if a bracket follows.</summary>
    public bool TryNext(byte bracket)
    {
        var next = Peek();
        if (next == ',')
        {
            at++;
            return true;
        }

        if (next == bracket)
        {
            at++;
        }
        else
        {
            Fail();
        }

        return false;
    }

    /// <summary>Enters an object, to the name of its first member; false, and past the object, if
    /// it has none.</summary>
    public bool TryEnterObject()
    {
        if (!TryEnter((byte)'{'))
        {
            return false;
        }

        if (Peek() != '}')
        {
            return IsAtName();
        }

        at++;
        return false;
    }

    /// <summary>Moves to the name of the next member; false, and past the object, if a brace follows.</summary>
    public bool TryNextMember() => TryNext((byte)'}') && IsAtName();

    /// <summary>Moves to the value of the current member, if that is its name.</summary>
    /// <param name="name">A name without escapes.</param>
    public bool TryName(ReadOnlySpan<byte> name)
    {
        var rest = text[at..];
        var end = name.Length + 1;
        if (rest.Length <= end || rest[end] != Quote || !rest[1..end].SequenceEqual(name))
        {
            return false;
        }

        at += end + 1;
        SkipColon();
        return true;
    }

    /// <summary>Reads the name of the current member, and moves to its value.</summary>
    public ReadOnlySpan<byte> TakeName()
    {
        // Nearly all names that are not known beforehand are language tags of two letters. No character above the
        // backslash ends a string or begins an escape; DEL is no text.
        if (text[at..] is [Quote, var first, var second, Quote, (byte)':', ..] && first > '\\' && second > '\\'
            && first < 0x7F && second < 0x7F)
        {
            at += 5;
            return text.Slice(at - 4, 2);
        }

        var name = Take();
        SkipColon();
        return name;
    }

    /// <summary>Reads the bytes of a string without escapes.</summary>
    public ReadOnlySpan<byte> Take()
    {
        if (Peek() == Quote)
        {
            var rest = text[(at + 1)..];
            var length = rest.IndexOfAny(stops);
            if (length >= 0 && rest[length] == Quote)
            {
                at += length + 2;
                return rest[..length];
            }
        }

        Fail();
        return default;
    }

    private bool IsAtName()
    {
        if (Peek() == Quote)
        {
            return true;
        }

        Fail();
        return false;
    }

    private void SkipColon()
    {
        if (Peek() == ':')
        {
            at++;
        }
        else
        {
            Fail();
        }
    }

    /// <summary>The next byte that is not white space; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek() => (uint)at < (uint)text.Length && text[at] > ' ' ? text[at] : PeekBehindSpace();

    private byte PeekBehindSpace()
    {
        var blank = text[at..].IndexOfAnyExcept(Encodings.WhiteSpace);
        at = blank < 0 ? text.Length : at + blank;
        return blank < 0 ? (byte)0 : text[at];
    }
}
