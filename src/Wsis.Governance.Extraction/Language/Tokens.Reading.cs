using System.Numerics;

namespace Wsis.Governance.Extraction.Language;

/// <content>How a text is cut into words and marks.</content>
internal sealed partial class Tokens
{
    private readonly WordMask mask = new();
    private int origin;
    private int block;
    private bool isMasked;

    // Reads the tokens that begin in the next block. Most lines that are no operative paragraphs need those of the
    // first.
    private bool ReadNext()
    {
        if (!isMasked)
        {
            (origin, block, isMasked) = (read, -1, true);
            mask.Read(text.AsSpan(origin));
        }

        while (block + 1 < mask.Blocks)
        {
            if (mask.StartsIn(++block) is not 0 and var starts)
            {
                ReadBlock(starts);
                return true;
            }
        }

        return false;
    }

    // The places of the tokens are known before the tokens are read: no token waits for the one before.
    private void ReadBlock(ulong rest)
    {
        ReadOnlySpan<char> line = text;
        var (found, roles, from, to) = (count, WordRoles.None, block * WordMask.Block, 0);
        if (found + WordMask.Block > tokens.Length)
        {
            Array.Resize(ref tokens, 2 * tokens.Length);
        }

        for (; rest != 0; rest &= rest - 1)
        {
            var start = from + BitOperations.TrailingZeroCount(rest);
            var at = start + origin;
            to = mask.EndOfWord(start) + origin;
            if (to == at)
            {
                to++;
                tokens[found++].SetMark(at, to, IsDecimalPoint(line, at) ? TokenKind.Other : KindOf(line[at]));
                continue;
            }

            to = words.HasElision ? Elided(line, at, to, ref rest) : to;
            var ends = WordKey.EndsIn(line, at, to);
            var hash = WordKey.HashOf(ends, to - at);
            var ofWord = words.RolesOf(hash, ends, line[at..to]);
            tokens[found++].SetWord(at, to, hash, ofWord);
            roles |= ofWord;
        }

        (count, read, seen) = (found, to, seen | roles);
    }

    // "0.7 per cent"
    private static bool IsDecimalPoint(ReadOnlySpan<char> line, int at) =>
        line[at] == '.' && at > 0 && at + 1 < line.Length
        && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]);

    private static TokenKind KindOf(char mark) => mark switch
    {
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        ':' => TokenKind.Colon,
        '.' => TokenKind.FullStop,
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        _ => TokenKind.Other,
    };

    // An apostrophe ends an elided article: l'Assemblée. The next word begins behind it, perhaps in the next block.
    private int Elided(ReadOnlySpan<char> line, int at, int end, ref ulong rest)
    {
        var apostrophe = line[at..Math.Min(end, at + Elision.MaxLength)].IndexOfAny('\'', '\u2019');
        if (apostrophe < 0)
        {
            return end;
        }

        var next = at + apostrophe + 1;
        if ((next - origin) / WordMask.Block == block)
        {
            rest |= 1UL << (next - origin);
        }
        else
        {
            mask.Begin(next - origin);
        }

        return next;
    }
}
