using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <content>Numbers, and what they turn out to be.</content>
internal ref partial struct SymbolScanner
{
    /// <summary>A number, perhaps the first of a range or list.</summary>
    /// <returns>Where it ends.</returns>
    private int ReadNumber(int start)
    {
        var characters = text;
        var end = start;
        var value = 0;
        while ((uint)end < (uint)characters.Length && char.IsAsciiDigit(characters[end]))
        {
            value = unchecked((value * 10) + characters[end] - '0');
            end++;
        }

        at = end;
        if (end - start > MaxDigits)
        {
            return FailInNumber(start);
        }

        (pending, pendingLast, pendingDigits) = (value, value, end - start);
        elementPending = false;
        hasNumber = true;
        if ((uint)end < (uint)characters.Length && characters[end] is not '/' and not '(')
        {
            if (!ReadRange())
            {
                return Failed;
            }

            end = at;
        }

        if (isViews && scan.Number > 0)
        {
            scan.Year = ToShort(pending);
            pending = -1;
        }

        return end;
    }

    private int FailInNumber(int start)
    {
        at = start + MaxDigits;
        return EndAfter(Fail(ShorterNumber));
    }

    private bool ReadDigits(out int value, out int digits)
    {
        var characters = text;
        var position = at;
        var number = 0;
        while ((uint)position < (uint)characters.Length && char.IsAsciiDigit(characters[position]))
        {
            number = unchecked((number * 10) + characters[position] - '0');
            position++;
        }

        value = number;
        digits = position - at;
        if (digits > MaxDigits)
        {
            at += MaxDigits;
            return Fail(ShorterNumber);
        }

        at = position;
        return true;
    }

    private bool ReadRange()
    {
        while (at + 1 < text.Length && (text[at] is ',' or '&' || IsDash(text[at])) && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            if (!ReadDigits(out pendingLast, out _))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>S-23</c>, <c>ES-10</c>.</summary>
    private bool ReadSpecialSession(ulong word)
    {
        at++;
        var start = at;
        if (!ReadDigits(out var session, out var digits))
        {
            return false;
        }

        if (digits == 0)
        {
            ReadLetters();
            session = RomanNumeral.Parse(text[start..at]);
        }

        if (session == 0)
        {
            at = start;
            return Fail("the number of a special session");
        }

        scan.Session = ToShort(session);
        scan.SessionKind = word == SymbolWords.S ? SessionKind.Special : SessionKind.EmergencySpecial;
        settled = true;
        return ReadTail(afterWord: true);
    }

    /// <summary>Decides what the pending number was, now that more than a change follows it.</summary>
    private bool Settle()
    {
        var number = pending;
        pending = -1;
        if (isViews)
        {
            scan.Number = number;
            scan.LastNumber = pendingLast;
            return true;
        }

        if (pendingDigits == 4 && number is >= 1946 and <= 2100)
        {
            scan.Year = (short)number;
        }
        else if (elementPending)
        {
            return SettleElement(number);
        }
        else if (isPlenary && (settled || pendingDigits > 3))
        {
            return settled ? Fail(OnlySuffixAfterNumber) : FailBefore(SessionOrYear);
        }
        else if (scan.Session == 0 && pendingDigits <= 3)
        {
            NoteSession(number);
        }
        else
        {
            spare = number;
        }

        if (isPlenary && settled)
        {
            return Fail(OnlySuffixAfterNumber);
        }

        settled = true;
        return true;
    }

    // The number that is wrong is in the part before the last slash.
    private bool FailBefore(string expected)
    {
        var slash = text[..at].LastIndexOf('/');
        at = text[..slash].LastIndexOf('/') + 1;
        return Fail(expected);
    }

    private bool SettleElement(int number)
    {
        ref readonly var word = ref SymbolWords.Find(previousWord);
        if (word.Kind == SymbolKind.WorkingPaper)
        {
            scan.Kind = SymbolKind.Document;
        }

        // The Environment Assembly counts its sessions in its own name: UNEP/EA.5/RES.11.
        if (root == SymbolWords.Unep && previousWord == SymbolWords.Ea)
        {
            NoteSession(number);
        }

        spare = word.IsSubsidiary ? spare : number;
        return !isPlenary || word.IsSubsidiary || word.Kind == SymbolKind.Petition || Fail(OnlySuffixAfterNumber);
    }

    /// <summary>The Commission for Western Asia writes its years in two digits after the code of a division.</summary>
    private void NoteSession(int number)
    {
        if (pendingDigits == 2 && number >= 70 && previousWord != 0 && SymbolBodies.IsWesternAsia(scan.BodyRow))
        {
            scan.Year = (short)(1900 + number);
        }
        else
        {
            scan.Session = (short)number;
            scan.SessionKind = SessionKind.Regular;
        }
    }

    /// <summary>A number that was neither session nor year is the number, if only a year or a word follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UseSpare(ref SymbolScan scan, int spare, int pending, int pendingLast)
    {
        var isYear = scan.Year == 0 && pending is >= 1946 and <= 2100;
        var isSpare = isYear || pending < 0;
        scan.Year = isYear ? (short)pending : scan.Year;
        if (isSpare ? scan.Number == 0 : true)
        {
            scan.Number = isSpare ? spare : pending;
            scan.LastNumber = isSpare ? spare : pendingLast;
        }
    }
}
