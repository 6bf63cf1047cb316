using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wsis.Governance.Extraction.Language;

/// <summary>Which characters of a text are in words, and at which a word or a mark begins: a bit for each character, 64
/// of them at a time. One object serves all texts in turn.</summary>
internal sealed class WordMask
{
    /// <summary>The number of characters whose bits are together.</summary>
    public const int Block = 64;

    private const int BlockBits = 6;

    private ulong[] words = new ulong[16];
    private ulong[] joins = new ulong[16];
    private ulong[] starts = new ulong[16];

    /// <summary>The number of blocks of the text.</summary>
    public int Blocks { get; private set; }

    /// <summary>The characters of a block at which a word or a mark begins.</summary>
    public ulong StartsIn(int block) => starts[block];

    /// <summary>The character after the word that a character is in; the same one if it is a mark.</summary>
    public int EndOfWord(int at)
    {
        while (true)
        {
            // The bits from the character on, those of the next block above them.
            var block = at >> BlockBits;
            var next = (words[block] >> at) | (words[block + 1] << 1 << ~at);
            var length = BitOperations.TrailingZeroCount(~next);
            at += length;
            if (length < Block)
            {
                return at;
            }
        }
    }

    /// <summary>Begins a word inside another one.</summary>
    public void Begin(int at) => starts[at >> BlockBits] |= 1UL << at;

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Blocks = (text.Length + Block - 1) / Block;
        if (Blocks + 2 > words.Length)
        {
            (words, joins, starts) = (new ulong[2 * Blocks], new ulong[2 * Blocks], new ulong[2 * Blocks]);
        }

        var whole = text.Length / Block;
        for (var block = 0; block < whole; block++)
        {
            Read(block, text.Slice(block * Block, Block));
        }

        if (whole < Blocks)
        {
            Span<char> rest = stackalloc char[Block];
            rest.Fill(' ');
            text[(whole * Block)..].CopyTo(rest);
            Read(whole, rest);
        }

        (words[Blocks], words[Blocks + 1], starts[Blocks]) = (0, 0, 0);
        Join();
    }

    // Without precompiled code for vectors the first calls of a short run would be slow.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(int block, ReadOnlySpan<char> text)
    {
        var (letters, hyphens, spaces, others) = (0UL, 0UL, 0UL, 0UL);
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (var i = 0; i < Block; i += Vector128<byte>.Count)
        {
            var some = Vector128.NarrowWithSaturation(
                Vector128.Create(units.Slice(i, 8)), Vector128.Create(units.Slice(i + 8, 8)));
            letters |= Bits(LettersOf(some)) << i;
            hyphens |= Bits(JoinsOf(some)) << i;
            spaces |= Bits(SpacesOf(some)) << i;
            others |= Bits(some) << i;
        }

        (words[block], joins[block], starts[block]) = (letters, hyphens, spaces);
        if (others != 0)
        {
            ReadOthers(block, text, others);
        }
    }

    private static ulong Bits(Vector128<byte> some) => some.ExtractMostSignificantBits();

    private static Vector128<byte> LettersOf(Vector128<byte> some) =>
        Vector128.LessThan(
            (some | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26))
        | Vector128.LessThan(some - Vector128.Create((byte)'0'), Vector128.Create((byte)10));

    // & and ', - and /
    private static Vector128<byte> JoinsOf(Vector128<byte> some) =>
        Vector128.Equals(some | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
        | Vector128.Equals(some | Vector128.Create((byte)2), Vector128.Create((byte)'/'));

    private static Vector128<byte> SpacesOf(Vector128<byte> some) =>
        Vector128.Equals(some, Vector128.Create((byte)' '))
        | Vector128.LessThan(some - Vector128.Create((byte)'\t'), Vector128.Create((byte)5));

    // Characters that are not ASCII, one by one.
    private void ReadOthers(int block, ReadOnlySpan<char> text, ulong others)
    {
        for (; others != 0; others &= others - 1)
        {
            var at = BitOperations.TrailingZeroCount(others);
            var (character, bit) = (text[at], 1UL << at);
            words[block] |= char.IsLetterOrDigit(character) ? bit : 0;
            joins[block] |= character is '\u2010' or '\u2011' or '\u2019' ? bit : 0;
            starts[block] |= char.IsWhiteSpace(character) ? bit : 0;
        }
    }

    // A mark between two letters or digits is part of their word. All that is in no word and no space is a mark.
    private void Join()
    {
        var (before, inWord) = (0UL, 0UL);
        for (var block = 0; block < Blocks; block++)
        {
            var letters = words[block];
            var behind = (letters >> 1) | (words[block + 1] << (Block - 1));
            var word = letters | (joins[block] & ((letters << 1) | before) & behind);
            starts[block] = (word & ~((word << 1) | inWord)) | ~(word | starts[block]);
            words[block] = word;
            (before, inWord) = (letters >> (Block - 1), word >> (Block - 1));
        }
    }
}
