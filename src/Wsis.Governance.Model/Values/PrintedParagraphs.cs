using System.Globalization;

namespace Wsis.Governance.Values;

/// <summary>Reads paragraphs as people write them: <c>paras. 12-14</c>, <c>12(a) and (b)</c>, <c>OP 7</c>, <c>§ 71</c>,
/// <c>section IV, paragraph 5</c>, in six languages.</summary>
/// <remarks>The result is built in the strict form; only a valid set in that form is accepted.</remarks>
internal ref partial struct PrintedParagraphs
{
    private const int MaxItems = 64;
    private const int MaxDigits = 4;
    private const int MaxMark = 7;

    // The letters that Arabic texts use for numbering, in the order that corresponds to (a), (b), (c).
    private const string ArabicLetters = "أبجدهوزحطيكلمنسعفصقرشت";

    private readonly ReadOnlySpan<char> text;
    private readonly List<string> items = [];
    private readonly List<string> steps = [];

    private int at;
    private int lastEnd;
    private string part = "";
    private string section = "";
    private string number = "";
    private string rangeEnd = "";
    private PlaceWord expected;
    private PlaceWord pending;

    // True while no word for a paragraph has followed the word "annex".
    private bool followsAnnex;

    private PrintedParagraphs(ReadOnlySpan<char> text, int start)
    {
        this.text = text;
        at = start;
    }

    private readonly bool HasPlace =>
        number.Length > 0 || section.Length > 0 || part.StartsWith("annex", StringComparison.Ordinal);

    /// <summary>Reads as many paragraphs as follow a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the word before the numbers, or of the first number.</param>
    /// <param name="end">The offset after the last character of the paragraphs.</param>
    /// <param name="paragraphs">The paragraphs; <c>default</c> if there are none.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out ParagraphSet paragraphs)
    {
        var reader = new PrintedParagraphs(text, start);
        (end, paragraphs) = (start, default);
        while (reader.items.Count < MaxItems && reader.TryReadNext())
        {
            if (reader.HasPlace && reader.pending == PlaceWord.None && reader.expected == PlaceWord.None
                && ParagraphSet.TryParse(reader.SetSoFar(), out ParagraphSet soFar))
            {
                (end, paragraphs) = (reader.lastEnd, soFar);
            }
        }

        return !paragraphs.IsDefault;
    }

    private readonly string SetSoFar() => string.Join(", ", [.. items, Place()]);

    private readonly string Place()
    {
        var place = string.Join(' ', new[] { part, section, number }.Where(static piece => piece.Length > 0));
        return place + string.Concat(steps) + (rangeEnd.Length == 0 ? "" : "-" + rangeEnd);
    }

    private bool TryReadNext()
    {
        while (at < text.Length && TextFold.Of(text[at]) is ' ' or '\n' or '\r' or '\t' or TextFold.Nothing)
        {
            at++;
        }

        return at < text.Length && TextFold.Of(text[at]) switch
        {
            >= '0' and <= '9' => TryTakeNumber(),
            '(' or '（' => TryTakeMark(at + 1),
            '-' => TryTakeTo(at + 1),
            ',' or ';' or '،' or '、' => TryTakeAnd(at + 1),
            '.' => TryTakeDecimal(),
            '•' => TryTakeWord(PlaceWord.Bullet, at + 1),
            _ when ChineseNumerals.EndOf(text, at) is var end && end > at => TryTakeNumeral(end),
            _ => TryTakeWord(),
        };
    }

    private bool TryTakeNumber()
    {
        var end = EndOfDigits(at);
        if (end - at > MaxDigits)
        {
            return false;
        }

        return TryTake(int.Parse(Folded(at, end), CultureInfo.InvariantCulture), end);
    }

    private bool TryTakeNumeral(int end) =>
        ChineseNumerals.TryRead(text[at..end], out var value) && TryTake(value, end);

    private bool TryTake(int value, int end)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return expected switch
        {
            PlaceWord.Bullet => number.Length > 0 && AddStep(" bullet " + digits, end),
            PlaceWord.Section => SetSection(digits, end),
            _ when pending == PlaceWord.To => TryEndRange(digits, end),
            _ => TryStart(digits, end),
        };
    }

    private bool TryStart(string digits, int end)
    {
        if (number.Length > 0 && pending != PlaceWord.And)
        {
            return false;
        }

        if (number.Length > 0)
        {
            items.Add(Place());
        }

        steps.Clear();
        (number, rangeEnd) = (digits, "");
        return Done(end);
    }

    private bool TryEndRange(string digits, int end)
    {
        if (steps.Count == 0 && rangeEnd.Length == 0)
        {
            rangeEnd = digits;
            return Done(end);
        }

        // 29.1 to 29.3: the number after the point also ends the range.
        if (steps.Count == 0 || steps[^1][0] != '.' || rangeEnd.Length > 0)
        {
            return steps.Count > 0 && steps[^1].StartsWith(" bullet", StringComparison.Ordinal) && rangeEnd.Length == 0
                && (rangeEnd = digits).Length > 0 && Done(end);
        }

        while (end + 1 < text.Length && text[end] == '.'
            && TextFold.Of(text[end + 1]) is (>= '0' and <= '9') or (>= 'a' and <= 'z'))
        {
            end = EndOfDigits(end + 2);
        }

        rangeEnd = Folded(at, end);
        return Done(end);
    }

    // After "and" or a comma a mark replaces the one before it: 12 (a) and (b).
    private bool TryTakeMark(int from)
    {
        var (mark, end) = MarkAt(from);
        if (mark.Length == 0 || number.Length == 0)
        {
            return false;
        }

        var isNumeral = char.IsAsciiDigit(mark[0]);
        if (pending == PlaceWord.To)
        {
            rangeEnd = $"({mark})";
            return steps.Count > 0 && steps[^1][0] == ' ' && Done(end);
        }

        if (pending == PlaceWord.And)
        {
            items.Add(Place());
            rangeEnd = "";
            if (steps.Count == 0 || isNumeral != char.IsAsciiDigit(steps[^1][^2]))
            {
                return false;
            }

            steps.RemoveAt(steps.Count - 1);
        }

        return rangeEnd.Length == 0 && AddStep($" ({mark})", end);
    }

    private bool TryTakeDecimal()
    {
        var end = EndOfDigits(at + 1);
        var isLetter = end == at + 1 && end < text.Length && TextFold.Of(text[end]) is >= 'a' and <= 'z'
            && (end + 1 >= text.Length || !char.IsLetter(text[end + 1]));
        end += isLetter ? 1 : 0;
        return end > at + 1 && number.Length > 0 && pending == PlaceWord.None && rangeEnd.Length == 0
            && AddStep("." + Folded(at + 1, end), end);
    }

    private bool TryTakeTo(int end)
    {
        at = end;
        var canBegin = number.Length > 0 && pending == PlaceWord.None && rangeEnd.Length == 0;
        pending = PlaceWord.To;
        return canBegin;
    }

    private bool TryTakeAnd(int end)
    {
        at = end;
        if (!HasPlace || pending == PlaceWord.To)
        {
            return false;
        }

        pending = PlaceWord.And;
        return true;
    }

    private bool AddStep(string step, int end)
    {
        steps.Add(step);
        return Done(end);
    }

    private bool SetSection(string name, int end)
    {
        section = "section " + name;
        return Done(end);
    }

    private bool Done(int end)
    {
        (at, lastEnd, pending, expected) = (end, end, PlaceWord.None, PlaceWord.None);
        return true;
    }

    private readonly (string Mark, int End) MarkAt(int from)
    {
        if (from + 1 < text.Length && ArabicLetters.IndexOf(text[from], StringComparison.Ordinal) is >= 0 and var letter
            && text[from + 1] == ')')
        {
            return (((char)('a' + letter)).ToString(), from + 2);
        }

        var end = from;
        while (end < text.Length && end - from < MaxMark
            && TextFold.Of(text[end]) is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            end++;
        }

        var isClosed = end > from && end < text.Length && TextFold.Of(text[end]) == ')';
        return isClosed ? (Folded(from, end), end + 1) : ("", from);
    }

    private readonly int EndOfDigits(int from)
    {
        while (from < text.Length && TextFold.IsDigit(text[from]))
        {
            from++;
        }

        return from;
    }

    private readonly string Folded(int from, int end)
    {
        Span<char> folded = stackalloc char[end - from];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = TextFold.Of(text[from + i]);
        }

        return folded.ToString();
    }
}
