using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Wsis.Governance.Symbols;

/// <summary>Which body a symbol begins with.</summary>
internal static partial class SymbolBodies
{
    /// <summary>The row for a body that is not in the table.</summary>
    public const int Unknown = 0;

    private const int Slots = 512;
    private const int RootSlots = 256;

    private static readonly Row[] rows = ReadTable();
    private static readonly byte[] index = BuildIndex(rows);
    private static readonly byte[] roots = BuildRoots(rows);
    private static readonly string?[] organs = new string?[rows.Length];

    /// <summary>The number of rows, that of unknown bodies included.</summary>
    public static int Count => rows.Length;

    /// <summary>Adds a letter to the code of a word of a symbol; small letters count as capitals.</summary>
    /// <remarks>Codes of up to eight characters are these characters, so that code can name them as
    /// constants.</remarks>
    public static ulong Append(ulong code, char letter) =>
        BitOperations.RotateLeft(code, 8) ^ (letter & ~0x20u);

    /// <summary>The code of a word.</summary>
    public static ulong CodeOf(ReadOnlySpan<char> letters)
    {
        var code = 0ul;
        foreach (var letter in letters)
        {
            code = Append(code, letter);
        }

        return code;
    }

    /// <summary>The row of a body, or <see cref="Unknown"/>.</summary>
    /// <param name="first">The code of the letters of the symbol's first part.</param>
    /// <param name="second">The code of the letters of its second part; 0 for bodies of one part.</param>
    /// <param name="number">The number after the point of the second part; 0 if there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ulong first, ulong second = 0, int number = 0)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(index);
        for (var slot = SlotOf(first, second, number); ; slot = (slot + 1) % Slots)
        {
            int found = Unsafe.Add(ref slots, slot);
            ref var row = ref Unsafe.Add(ref all, found);
            if (found == Unknown || (row.First == first && row.Second == second && row.Number == number))
            {
                return found;
            }
        }
    }

    /// <summary>The body that consists of one part.</summary>
    /// <param name="first">The code of its letters.</param>
    /// <param name="row">Its row, or <see cref="Unknown"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly Row FindRoot(ulong first, out int row)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(rows);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(roots);
        for (var slot = RootSlotOf(first); ; slot = (slot + 1) % RootSlots)
        {
            row = Unsafe.Add(ref slots, slot);
            ref var found = ref Unsafe.Add(ref all, row);
            if (found.First == first || row == Unknown)
            {
                return ref found;
            }
        }
    }

    /// <summary>True if bodies of two parts begin with this one.</summary>
    public static bool HasChildren(int row) => rows[row].HasChildren;

    /// <summary>True if the second part must be known as well.</summary>
    public static bool IsClosed(int row) => rows[row].IsClosed;

    /// <summary>True for the Economic and Social Commission for Western Asia, under any of its names.</summary>
    public static bool IsWesternAsia(int row) => rows[row].IsWesternAsia;

    /// <summary>The code of the organ, in camel case; empty for an unknown body.</summary>
    public static string OrganOf(int row)
    {
        if (row == Unknown)
        {
            return "";
        }

        return organs[row] ??= Encoding.ASCII.GetString(Table.Slice(rows[row].OrganAt, rows[row].OrganLength));
    }

    private static uint SlotOf(ulong first, ulong second, int number) =>
        (uint)((first + (second * 0xC2B2AE3D27D4EB4F) + ((ulong)number << 40)) * 0x9E3779B97F4A7C15 >> 55);

    private static uint RootSlotOf(ulong first) => (uint)(first * 0x9E3779B97F4A7C15 >> 56);

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
        var organAt = at + line.LastIndexOf((byte)' ') + 1;
        var prefix = line[..line.IndexOf((byte)' ')];
        var slash = prefix.IndexOf((byte)'/');
        var second = slash < 0 ? default : prefix[(slash + 1)..];
        var point = second.IndexOf((byte)'.');
        return new Row(
            CodeOf(slash < 0 ? prefix : prefix[..slash]),
            CodeOf(point < 0 ? second : second[..point]),
            point < 0 ? 0 : NumberOf(second[(point + 1)..]),
            organAt,
            end - organAt,
            line.Contains((byte)'!'),
            false,
            line.EndsWith("ForWesternAsia"u8));
    }

    private static int NumberOf(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (10 * number) + digit - '0';
        }

        return number;
    }

    private static ulong CodeOf(ReadOnlySpan<byte> letters)
    {
        var code = 0ul;
        foreach (var letter in letters)
        {
            code = Append(code, (char)letter);
        }

        return code;
    }

    private static byte[] BuildIndex(Row[] from)
    {
        var built = new byte[Slots];
        for (var row = 1; row < from.Length; row++)
        {
            var slot = SlotOf(from[row].First, from[row].Second, from[row].Number);
            while (built[slot] != Unknown)
            {
                slot = (slot + 1) % Slots;
            }

            built[slot] = (byte)row;
        }

        return built;
    }

    private static byte[] BuildRoots(Row[] from)
    {
        var built = new byte[RootSlots];
        for (var row = 1; row < from.Length; row++)
        {
            if (from[row].Second == 0)
            {
                var slot = RootSlotOf(from[row].First);
                while (built[slot] != Unknown)
                {
                    slot = (slot + 1) % RootSlots;
                }

                built[slot] = (byte)row;
            }
        }

        return built;
    }

    internal readonly record struct Row(
        ulong First, ulong Second, int Number, int OrganAt, int OrganLength, bool IsClosed, bool HasChildren,
        bool IsWesternAsia);
}
