using System.Runtime.CompilerServices;

namespace Wsis.Governance.Symbols;

/// <content>Plain symbols: a known body, then words, numbers and words with a point and a number, between slashes. Nine
/// in ten symbols are nothing else, and of the others the beginning is.</content>
internal ref partial struct SymbolScanner
{
    // The scan state, in one register. Of the body: it must be named by its second part too, which comes next.
    private const int Plenary = 1, Second = 2;

    // Of the whole: a number was read, a session or year found, a word that makes the next two numbers case and year.
    private const int HasNumber = 4, IsSettled = 8, Views = 0x1000;

    // Of the pending number: what is before it, what it can be, how many digits it has, that it begins a range.
    private const int AfterBodyElement = 16, AfterElement = 32, LongNumber = 64, YearNumber = 128;
    private const int DigitsShift = 8, Digits = 0xF << DigitsShift, Range = 0x2000;
    private const int OfPending = AfterBodyElement | AfterElement | LongNumber | YearNumber | Digits | Range;

    // The pending number is nothing plain.
    private const int Undecided = int.MinValue;

    /// <summary>Reads the first symbol of a text, up to its end or to a joint.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scan">Receives the result; all zero before.</param>
    /// <param name="error">Why there is none.</param>
    /// <remarks>One long method over local variables, because a field, or a variable handed on by reference, would have
    /// to be written and read back for each part: that takes a third of the time. Where something else than a plain
    /// part comes, or a part that cannot be there, a scanner goes on from the slash in front of it (nothing of that
    /// part has been noted then), or after its number.</remarks>
    public static bool TryScan(ReadOnlySpan<char> text, ref SymbolScan scan, out ParseError error)
    {
        var position = 0;
        var root = 0ul;
        while ((uint)position < (uint)text.Length && char.IsAsciiLetter(text[position]))
        {
            root = SymbolBodies.Append(root, text[position]);
            position++;
        }

        ref readonly var body = ref SymbolBodies.FindRoot(root, out var row);
        if (row == SymbolBodies.Unknown || (uint)position >= (uint)text.Length || text[position] != '/'
            || text.Length > MaxCharacters)
        {
            return TryScanUnusual(text, ref scan, out error);
        }

        scan.BodyRow = (byte)row;
        scan.BodyLength = (byte)position;
        var flags = (body.IsClosed ? Plenary : 0) | (body.HasChildren ? Second : 0);
        var pending = -1;
        var previousWord = 0ul;
        while ((uint)position < (uint)text.Length && text[position] == '/')
        {
            var start = position + 1;
            var end = start;
            var code = 0ul;
            while ((uint)end < (uint)text.Length && char.IsAsciiLetter(text[end]))
            {
                code = SymbolBodies.Append(code, text[end]);
                end++;
            }

            int value, digits;
            if (code == 0)
            {
                end = EndOfDigits(text, start, out value);
                digits = end - start;
                if ((uint)(digits - 1) >= MaxDigits || ((flags & Plenary) != 0 && scan.ChangesAt > 0)
                    || ((flags & Views) != 0 && !IsEndOfPart(text, end))
                    || (pending >= 0 && (flags = Settle(ref scan, root, previousWord, pending, flags)) < 0))
                {
                    break;
                }

                pending = value;
                flags = (flags & ~(OfPending | Second)) | HasNumber | ClassOf(value, digits);
                position = end;
                if (!IsEndOfPart(text, end))
                {
                    position = ReadPlainTail(text, end, ref scan);
                    flags |= position > end && text[end] == '-' ? Range : 0;
                }

                if ((flags & Views) != 0 && scan.Number > 0)
                {
                    scan.Year = ToShort(value);
                    pending = -1;
                }

                continue;
            }

            var isPointed = (uint)end < (uint)text.Length && text[end] == '.';
            value = 0;
            digits = 0;
            if (isPointed)
            {
                var number = end + 1;
                end = EndOfDigits(text, number, out value);
                digits = end - number;
            }

            var isWhole = IsEndOfPart(text, end);
            if ((digits == 0) == isPointed || digits > MaxDigits
                || (!isWhole && (!isPointed || (flags & Second) != 0)))
            {
                if (!isPointed && (code is SymbolWords.S or SymbolWords.Es) && pending < 0 && scan.ChangesAt == 0
                    && (flags & (Second | Plenary)) != Second
                    && ReadPlainSession(text, end, ref scan, code) is > 0 and var after)
                {
                    flags = (flags | IsSettled) & ~Second;
                    previousWord = code;
                    position = after;
                    continue;
                }

                break;
            }

            ref readonly var word = ref SymbolWords.Find(code);
            if (word.Change != SymbolSuffixKind.None)
            {
                if (!isWhole || (!isPointed && !word.IsChangeWithoutNumber))
                {
                    break;
                }

                scan.ChangesAt = scan.ChangesAt == 0 ? (byte)start : scan.ChangesAt;
                flags &= ~Second;
                position = end;
                continue;
            }

            if (((flags & Plenary) != 0 && scan.ChangesAt > 0)
                || (isPointed ? (flags & Views) != 0
                    : word.Code == 0 && scan.Session == 0 && IsSmallRoman(text[start..end]))
                || (pending >= 0 && (flags = Settle(ref scan, root, previousWord, pending, flags)) < 0))
            {
                break;
            }

            pending = -1;
            if ((flags & Second) != 0 && !((flags & Plenary) != 0 && !isPointed && word.CanFollowOrgan))
            {
                var second = ResolveBody(scan.BodyRow, root, code, value, (flags & Plenary) != 0, isPointed, word);
                if (second == SymbolBodies.Unknown)
                {
                    break;
                }

                if (second != Unresolved)
                {
                    scan.BodyRow = (byte)second;
                    scan.BodyLength = (byte)end;
                    flags &= ~Plenary;
                }
            }

            previousWord = code;
            var kind = isPointed ? word.Kind : word.PlainKind;
            if (kind != SymbolKind.Document)
            {
                flags |= kind == SymbolKind.Views ? Views : 0;
                scan.Kind = (flags & Views) != 0 ? SymbolKind.Views : kind;
            }

            if (isPointed)
            {
                pending = value;
                flags = (flags & ~OfPending) | ClassOf(value, digits)
                    | (word.IsSubsidiary ? AfterBodyElement : AfterElement)
                    | ((flags & Second) != 0 && word.IsSubsidiary ? 0 : HasNumber);
            }

            flags &= ~Second;
            position = end;
            if (!isWhole)
            {
                position = ReadPlainTail(text, end, ref scan);
                flags |= position > end && text[end] == '-' ? Range : 0;
            }
        }

        if ((flags & HasNumber) != 0 && (position == text.Length || IsPlainJoint(text, position, ref scan)))
        {
            if (scan.Spare > 0)
            {
                UseSpare(ref scan, scan.Spare, pending, LastOf(scan, pending, flags));
            }
            else if (pending >= 0)
            {
                scan.Number = pending;
                scan.LastNumber = LastOf(scan, pending, flags);
            }

            scan.Length = (byte)position;
            error = default;
            return true;
        }

        var state = new State(root, previousWord, pending, flags & ~Undecided);
        return TryReadRest(text, position, ref scan, state, out error);
    }

    /// <summary>The state with which a scanner continues where plain reading ends.</summary>
    private readonly record struct State(
        ulong Root, ulong PreviousWord, int Pending, int Flags);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsPlainJoint(ReadOnlySpan<char> text, int position, ref SymbolScan scan)
    {
        if (text[position] == '-')
        {
            scan.Joint = (byte)SymbolJoint.LengthAt(text, position);
        }

        return scan.Joint > 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadRest(
        ReadOnlySpan<char> text, int position, ref SymbolScan scan, in State state, out ParseError error)
    {
        var scanner = new SymbolScanner(text, ref scan)
        {
            root = state.Root,
            previousWord = state.PreviousWord,
            pending = state.Pending,
            pendingLast = LastOf(scan, state.Pending, state.Flags),
            spare = scan.Spare,
            isViews = (state.Flags & Views) != 0,
            pendingDigits = (state.Flags & Digits) >> DigitsShift,
            elementPending = (state.Flags & (AfterBodyElement | AfterElement)) != 0,
            hasNumber = (state.Flags & HasNumber) != 0,
            isPlenary = (state.Flags & Plenary) != 0,
            isSecond = (state.Flags & Second) != 0,
            settled = (state.Flags & IsSettled) != 0,
        };
        if ((state.Flags & Range) != 0)
        {
            scan.LastNumber = 0;
        }

        return scanner.TryReadRest(position, out error);
    }
}
