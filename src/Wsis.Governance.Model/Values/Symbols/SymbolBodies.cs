using System.Numerics;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>Which body a symbol begins with.</summary>
internal static partial class SymbolBodies
{
    /// <summary>The row that stands for a body not in the table.</summary>
    public const int Unknown = 0;

    private const int Slots = 512;

    private static readonly Row[] rows = ReadTable();
    private static readonly byte[] index = BuildIndex(rows);
    private static readonly string?[] organs = new string?[rows.Length];

    /// <summary>Adds a character to the code of a part of a symbol; letters count as capitals.</summary>
    /// <remarks>Codes of up to eight characters are these characters, so that code can name them as constants.</remarks>
    public static ulong Append(ulong code, char character) =>
        BitOperations.RotateLeft(code, 8) ^ (char.IsAsciiLetterLower(character) ? character & ~0x20u : character);

    /// <summary>The code of a whole part.</summary>
    public static ulong CodeOf(ReadOnlySpan<char> part)
    {
        var code = 0ul;
        foreach (var character in part)
        {
            code = Append(code, character);
        }

        return code;
    }

    /// <summary>The row of a body, or <see cref="Unknown"/>.</summary>
    /// <param name="first">The code of the symbol's first part.</param>
    /// <param name="second">The code of its second part; 0 for bodies of one part.</param>
    public static int Find(ulong first, ulong second)
    {
        for (var slot = SlotOf(first, second); index[slot] != Unknown; slot = (slot + 1) % Slots)
        {
            ref readonly var row = ref rows[index[slot]];
            if (row.First == first && row.Second == second)
            {
                return index[slot];
            }
        }

        return Unknown;
    }

    /// <summary>True where bodies of two parts begin with this one.</summary>
    public static bool HasChildren(int row) => rows[row].HasChildren;

    /// <summary>True where the second part must be known as well.</summary>
    public static bool IsClosed(int row) => rows[row].IsClosed;

    /// <summary>True for the Economic and Social Commission for Western Asia, under any of its names.</summary>
    public static bool IsWesternAsia(int row) =>
        row != Unknown && Table.Slice(rows[row].OrganAt, rows[row].OrganLength).EndsWith("ForWesternAsia"u8);

    /// <summary>The code of the organ, in camel case; empty for an unknown body.</summary>
    public static string OrganOf(int row)
    {
        if (row == Unknown)
        {
            return "";
        }

        return organs[row] ??= Encoding.ASCII.GetString(Table.Slice(rows[row].OrganAt, rows[row].OrganLength));
    }

    private static int SlotOf(ulong first, ulong second) =>
        (int)(((first * 0x9E3779B97F4A7C15) ^ (second * 0xC2B2AE3D27D4EB4F)) * 0x9E3779B97F4A7C15 >> 55);

    private static Row[] ReadTable()
    {
        var table = Table;
        var read = new Row[table.Count((byte)'\n') + 1];
        var count = 1;
        var parent = 0;
        for (var at = 0; at < table.Length; count++)
        {
            var end = at + table[at..].IndexOf((byte)'\n');
            var row = ReadRow(table, at, end);
            if (row.Second == 0)
            {
                parent = count;
            }
            else
            {
                read[parent] = read[parent] with { HasChildren = true };
            }

            read[count] = row;
            at = end + 1;
        }

        return read;
    }

    private static Row ReadRow(ReadOnlySpan<byte> table, int at, int end)
    {
        var line = table[at..end];
        var prefix = line[..line.IndexOf((byte)' ')];
        var organAt = at + line.LastIndexOf((byte)' ') + 1;
        var codes = (First: 0ul, Second: 0ul);
        var inSecond = false;
        foreach (var character in prefix)
        {
            if (character == '/')
            {
                inSecond = true;
            }
            else if (inSecond)
            {
                codes.Second = Append(codes.Second, (char)character);
            }
            else
            {
                codes.First = Append(codes.First, (char)character);
            }
        }

        return new Row(codes.First, codes.Second, organAt, end - organAt, line.IndexOf((byte)'!') >= 0, false);
    }

    private static byte[] BuildIndex(Row[] from)
    {
        var built = new byte[Slots];
        for (var row = 1; row < from.Length; row++)
        {
            var slot = SlotOf(from[row].First, from[row].Second);
            while (built[slot] != Unknown)
            {
                slot = (slot + 1) % Slots;
            }

            built[slot] = (byte)row;
        }

        return built;
    }

    private readonly record struct Row(
        ulong First, ulong Second, int OrganAt, int OrganLength, bool IsClosed, bool HasChildren);
}
