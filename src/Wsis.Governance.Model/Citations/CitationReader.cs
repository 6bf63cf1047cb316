using System.Numerics;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Goes through a text from digit to digit: most text is passed over by a vectorized search.</summary>
internal ref struct CitationReader(ReadOnlySpan<char> text, CitationCollector found)
{
    private const int MostGap = 110;
    private const int MostWordsInGap = 12;

    private readonly ReadOnlySpan<char> text = text;
    private readonly CitationCollector found = found;
    private readonly CitedOrgan contextOrgan = OrganOf(found.Options.ContextOrgan);

    // Nothing before this place is read again.
    private int floor;

    // The number cited last, for the list it may belong to.
    private int listEnd = -1;
    private CitationContext list;

    /// <summary>Reads the whole text.</summary>
    public void Read()
    {
        var hasOther = text.IndexOfAnyInRange('\u0400', '\uFFFF') >= 0;
        var hasOtherDigits = hasOther && (text.IndexOfAnyInRange('\u0660', '\u06F9') >= 0
            || text.IndexOfAnyInRange('\uFF10', '\uFF19') >= 0);
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            var digit = hasOtherDigits ? rest.IndexOfAny(TextFold.Digits) : rest.IndexOfAnyInRange('0', '9');
            if (digit < 0)
            {
                break;
            }

            at = Math.Max(at + digit + 1, ReadAt(at + digit));
        }

        found.BeginPass();
        OutcomeNames.Read(text, found);
        if (hasOther && text.IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0)
        {
            found.BeginPass();
            (floor, listEnd) = (0, -1);
            ReadChineseNumbers();
        }
    }

    private int ReadAt(int digit)
    {
        var before = digit - 1;
        while (before > 0 && text[before] >= '\u00AD' && TextFold.Of(text[before]) == TextFold.Nothing)
        {
            before--;
        }

        var previous = before >= 0 ? TextFold.Of(text[before]) : ' ';
        if (previous is '/' or '.' or '-' || (char.IsAsciiLetter(previous) && digit > 1) || IsAfterSpacedSlash(digit))
        {
            var end = new SymbolsInText(text, found).TryRead(digit, floor);
            if (end > digit)
            {
                floor = end;
                listEnd = -1;
                return end;
            }
        }

        return CitedNumberReader.TryRead(text, digit, out var number) && number.Place.Start >= floor
            ? ReadNumber(number)
            : EndOfDigits(digit);
    }

    private readonly bool IsAfterSpacedSlash(int digit)
    {
        var at = digit - 1;
        while (at > 0 && digit - at < 4 && TextFold.IsSpace(TextFold.Of(text[at])))
        {
            at--;
        }

        return at > 0 && at < digit - 1 && (TextFold.Of(text[at]) == '/' || text[at] == '.');
    }

    private readonly int EndOfDigits(int digit)
    {
        while (digit < text.Length && TextFold.IsDigit(text[digit]))
        {
            digit++;
        }

        return digit;
    }

    private int ReadNumber(CitedNumber number)
    {
        if (!Readings.IsPlausible(number, found.Options.PresentSession))
        {
            return number.Place.End;
        }

        var inList = listEnd >= 0 && IsListGap(number.Place.Start);
        var context = ContextReader.Read(text, number.Place, inList ? listEnd : floor == listEnd ? 0 : floor);
        var isNamed = context.Organ != CitedOrgan.None && context.Organ != CitedOrgan.Council;
        if (inList)
        {
            context = new CitationContext(
                context.HasKind ? context.Kind : list.Kind,
                context.Organ == CitedOrgan.None ? list.Organ : context.Organ,
                context.HasKind ? context.NamesBothKinds : list.NamesBothKinds);
        }

        if (!context.HasKind && contextOrgan == CitedOrgan.None)
        {
            return number.Place.End;
        }

        if (context.Organ is CitedOrgan.None or CitedOrgan.Council && contextOrgan != CitedOrgan.None)
        {
            context = context with { Organ = contextOrgan };
        }

        Add(number, context, isNamed || inList);
        return floor > number.Place.Start ? floor : number.Place.End;
    }

    private void Add(CitedNumber number, CitationContext context, bool isNamed)
    {
        var place = number.Place;
        var readings = new Readings(
            number, context, found.Options.PresentSession, isNamed, IsInArabic(place), DateAfter(place.End));
        var paragraphs = ParagraphLocator.Around(text, place, floor);
        var letters = number.Letters;
        do
        {
            var letter = letters == 0 ? '\0' : (char)('A' + BitOperations.TrailingZeroCount(letters));
            var candidates = readings.Read(letter);
            if (candidates.IsEmpty)
            {
                return;
            }

            found.Add(new CitationMatch(place.Start, place.Length, text[place.Start..place.End].ToString(), candidates)
            {
                Repaired = number.Repairs.ToText(),
                Paragraphs = paragraphs.Set,
                ParagraphsPrinted = paragraphs.Printed,
            });
            letters &= letters - 1;
        }
        while (letters != 0);

        floor = listEnd = place.End;
        list = context;
    }

    /// <summary>A list goes on as long as little stands between two numbers: a comma or "and", a date,
    /// "resolutions".</summary>
    private readonly bool IsListGap(int start)
    {
        if (start - listEnd is < 0 or > MostGap)
        {
            return false;
        }

        var gap = text[listEnd..start];
        var words = 0;
        var inWord = false;
        for (var at = 0; at < gap.Length; at++)
        {
            if (TextWords.EndsSentence(gap, at))
            {
                return false;
            }

            words += char.IsLetter(gap[at]) && !inWord ? 1 : 0;
            inWord = char.IsLetter(gap[at]);
        }

        return words <= MostWordsInGap;
    }

    private readonly bool IsInArabic(TextRange place)
    {
        for (var at = place.Start - 1; at >= 0 && place.Start - at < 24; at--)
        {
            if (char.IsLetter(text[at]))
            {
                return TextFold.IsArabic(text[at]);
            }
        }

        for (var at = place.End; at < text.Length && at - place.End < 24; at++)
        {
            if (char.IsLetter(text[at]))
            {
                return TextFold.IsArabic(text[at]);
            }
        }

        return false;
    }

    /// <summary>The year of a date that follows, or 0.</summary>
    private readonly int DateAfter(int end)
    {
        const int Most = 60;
        var value = 0;
        var digits = 0;
        for (var at = end; at < text.Length && at - end < Most; at++)
        {
            var character = TextFold.Of(text[at]);
            if (char.IsAsciiDigit(character))
            {
                value = digits < 5 ? (value * 10) + character - '0' : value;
                digits++;
                continue;
            }

            if (digits == 4 && value is >= 1946 and <= 2100)
            {
                return character == '/' ? 0 : value;
            }

            (value, digits) = (0, 0);
            if (TextWords.EndsSentence(text, at) || text[at] is ';' or '؛')
            {
                return 0;
            }
        }

        return digits == 4 && value is >= 1946 and <= 2100 ? value : 0;
    }

    /// <summary>Old Chinese texts write number and session in numerals: 决议案二〇二五(二十).</summary>
    private void ReadChineseNumbers()
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(ChineseNumbers.Numerals);
            if (next < 0)
            {
                return;
            }

            var start = at + next;
            var end = start;
            while (end < text.Length && end - start < 8 && ChineseNumbers.Numerals.Contains(text[end]))
            {
                end++;
            }

            at = end - start is >= 3 and <= 4 && ChineseNumbers.TryRead(text[start..end], out var first)
                ? Math.Max(end, ReadChineseNumber(start, end, first))
                : end;
        }
    }

    private int ReadChineseNumber(int start, int end, int first)
    {
        var number = new CitedNumber { First = first };
        CitedLetters.TryRead(text, end, ref number, out end);
        var cursor = new TextCursor(text, end);
        if (!cursor.Skip('(') || !CitedSession.TryRead(text, ref cursor, isMirrored: false, ref number))
        {
            return end;
        }

        number.Place = new TextRange(start, cursor.At);
        return ReadNumber(number);
    }

    private static CitedOrgan OrganOf(string? code) => code switch
    {
        null => CitedOrgan.None,
        OrganCodes.GeneralAssembly => CitedOrgan.GeneralAssembly,
        OrganCodes.SecurityCouncil => CitedOrgan.SecurityCouncil,
        OrganCodes.EconomicAndSocialCouncil => CitedOrgan.EconomicAndSocialCouncil,
        OrganCodes.HumanRightsCouncil => CitedOrgan.HumanRightsCouncil,
        OrganCodes.CommissionOnHumanRights => CitedOrgan.CommissionOnHumanRights,
        OrganCodes.TrusteeshipCouncil => CitedOrgan.TrusteeshipCouncil,
        _ => CitedOrgan.None,
    };
}
