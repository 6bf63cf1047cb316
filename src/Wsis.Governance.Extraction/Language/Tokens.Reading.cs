using System.Numerics;

namespace Wsis.Governance.Extraction.Language;

/// <content>How a text is cut into words and marks.</content>
internal sealed partial class Tokens
{
    private readonly WordMask mask = new();
    private int origin;
    private int block;
    private ulong starts;
    private bool isMasked;

    // Reads the next token, or all others.
    private bool ReadNext()
    {
        if (!isMasked)
        {
            (origin, block, isMasked) = (read, 0, true);
            mask.Read(text.AsSpan(origin));
            starts = mask.StartsIn(0);
        }

        var (found, last) = (count, count < MaxSingly ? count + 1 : int.MaxValue);
        while (found < last && (starts != 0 || NextBlock()))
        {
            found = ReadBlock(found, last);
        }

        var isAny = found > count;
        count = found;
        return isAny;
    }

    private bool NextBlock()
    {
        while (starts == 0 && block + 1 < mask.Blocks)
        {
            starts = mask.StartsIn(++block);
        }

        return starts != 0;
    }

    // The places of the tokens are known before the tokens are read: no token waits for the one before.
    private int ReadBlock(int found, int last)
    {
        ReadOnlySpan<char> line = text;
        var (rest, roles, from, to) = (starts, WordRoles.None, block * WordMask.Block, 0);
        if (found + WordMask.Block > tokens.Length)
        {
            Array.Resize(ref tokens, 2 * tokens.Length);
        }

        for (; rest != 0 && found < last; rest &= rest - 1)
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

        (starts, read, seen) = (rest, to, seen | roles);
        return found;
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
