using System.Runtime.CompilerServices;

namespace Wsis.Governance.Symbols;

/// <content>The meaning of numbers in plain symbols.</content>
internal ref partial struct SymbolScanner
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ClassOf(int value, int digits) =>
        digits << DigitsShift
        | (digits <= 3 ? 0 : digits == 4 && value is >= 1946 and <= 2100 ? YearNumber : LongNumber);

    /// <summary>Decides what the pending number was, where that is plain.</summary>
    /// <returns>The flags; where it is not plain with <see cref="Undecided"/>, and nothing is noted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Settle(ref SymbolScan scan, ulong root, ulong word, int pending, int flags)
    {
        if ((flags & (AfterBodyElement | YearNumber | Views | Range)) == AfterBodyElement)
        {
            return flags;
        }

        if ((flags & (Views | AfterElement | Range)) != 0)
        {
            return SettleUnusual(ref scan, root, word, pending, flags);
        }

        if ((flags & (Plenary | IsSettled)) == (Plenary | IsSettled))
        {
            return flags | Undecided;
        }

        if ((flags & YearNumber) != 0)
        {
            scan.Year = (short)pending;
            return flags | IsSettled;
        }

        if ((flags & LongNumber) != 0 || scan.Session != 0
            || (pending >= 70 && SymbolBodies.IsWesternAsia(scan.BodyRow)))
        {
            return flags | Undecided;
        }

        scan.Session = (short)pending;
        scan.SessionKind = SessionKind.Regular;
        return flags | IsSettled;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SettleUnusual(ref SymbolScan scan, ulong root, ulong word, int pending, int flags)
    {
        if ((flags & Views) != 0)
        {
            scan.Number = pending;
            scan.LastNumber = LastOf(scan, pending, flags);
            return flags;
        }

        if ((flags & Range) != 0)
        {
            return flags | Undecided;
        }

        if ((flags & YearNumber) != 0)
        {
            if ((flags & (Plenary | IsSettled)) == (Plenary | IsSettled))
            {
                return flags | Undecided;
            }

            scan.Year = (short)pending;
            return flags | IsSettled;
        }

        if ((flags & Plenary) != 0 || root == SymbolWords.Unep)
        {
            return flags | Undecided;
        }

        scan.Kind = word == SymbolWords.Wp ? SymbolKind.Document : scan.Kind;
        scan.Spare = pending;
        return flags;
    }

    /// <summary>The end of the range that a number begins; the number itself where it begins none.</summary>
    private static int LastOf(in SymbolScan scan, int pending, int flags) =>
        (flags & Range) != 0 ? scan.LastNumber : pending;
}
