using System.Globalization;
using System.Text;

namespace Wsis.Governance.Values.Dates;

/// <summary>A date as people print it, in one of the six official languages: <c>18 November 2005</c>, <c>Nov. 18,
/// 2005</c>, <c>18 de noviembre de 2005</c>, <c>2005年11月18日</c>, <c>18.11.2005</c>.</summary>
internal static class PrintedDate
{
    private const int MaxLength = 60;
    private const string Separators = " ,.-–/،\u00A0";

    // Between and after the parts of a date. In Chinese the word after a number states which part it is.
    private static readonly string[] smallWords =
        ["de", "del", "of", "the", "le", "el", "st", "nd", "rd", "th", "er", "года", "год", "году", "г", "عام", "سنة"];

    /// <summary>Reads the whole text as a date, where it can mean one date only: <c>05/06/2005</c> is none.</summary>
    public static bool TryRead(string text, out PartialDate date)
    {
        date = default;
        return text.Length <= MaxLength && PartsOf(text) is { } parts && (parts switch
        {
            [{ IsYear: true } y, { IsMonth: true } m, { IsDay: true } d] => TryMake(y, m, d, out date),
            [{ IsDay: true } d, { IsName: true } m, { IsYear: true } y] => TryMake(y, m, d, out date),
            [{ IsName: true } m, { IsDay: true } d, { IsYear: true } y] => TryMake(y, m, d, out date),
            [{ IsDay: true, IsMonth: false } d, { IsMonth: true } m, { IsYear: true } y] => TryMake(y, m, d, out date),
            [{ IsMonth: true } m, { IsDay: true, IsMonth: false } d, { IsYear: true } y] => TryMake(y, m, d, out date),
            [{ IsMonth: true } m, { IsYear: true } y] => TryMake(y, m, default, out date),
            [{ IsYear: true } y, { IsMonth: true } m] when !MayBePeriod(y, m) => TryMake(y, m, default, out date),
            _ => false,
        });
    }

    // 2010/11 is November 2010, or the two years of a budget.
    private static bool MayBePeriod(Part year, Part month) =>
        !month.IsName && month.Number == (year.Number + 1) % 100;

    private static bool TryMake(Part year, Part month, Part day, out PartialDate date)
    {
        var exists = day.Number <= DateTime.DaysInMonth(year.Number, month.Number);
        date = !exists ? default
            : day.Number == 0 ? PartialDate.Create(year.Number, month.Number)
            : PartialDate.Create(year.Number, month.Number, day.Number);
        return exists;
    }

    // Null if anything in the text belongs to no date.
    private static List<Part>? PartsOf(string text)
    {
        var parts = new List<Part>();
        var words = "";
        foreach (var token in TokensOf(text))
        {
            if (char.IsAsciiDigit(token[0]))
            {
                if (!TryAddMonth(parts, ref words))
                {
                    return null;
                }

                parts.Add(new Part(
                    token.Length > 4 ? 0 : int.Parse(token, CultureInfo.InvariantCulture), token.Length, false));
            }
            else if (!smallWords.Contains(token))
            {
                words = words.Length == 0 ? token : $"{words} {token}";
                if (MonthNames.NumberOf(words) > 0 && !TryAddMonth(parts, ref words))
                {
                    return null;
                }
            }
        }

        return TryAddMonth(parts, ref words) ? parts : null;
    }

    // A month that is named twice in two ways is one part: "تشرين الثاني/نوفمبر".
    private static bool TryAddMonth(List<Part> parts, ref string words)
    {
        var month = new Part(MonthNames.NumberOf(words), 0, true);
        var isNone = words.Length == 0;
        words = "";
        if (isNone || (month.Number > 0 && parts.Contains(month)))
        {
            return true;
        }

        parts.Add(month);
        return month.Number > 0;
    }

    // Runs of digits and runs of letters. Another sign is a token that no date contains.
    private static IEnumerable<string> TokensOf(string text)
    {
        var folded = NameKey.Of(Fold(text)).Replace('年', ' ').Replace('月', ' ').Replace('日', ' ');
        for (var at = 0; at < folded.Length;)
        {
            var start = at++;
            if (Separators.Contains(folded[start]))
            {
                continue;
            }

            while (at < folded.Length && char.IsLetterOrDigit(folded[start])
                && (char.IsAsciiDigit(folded[start]) ? char.IsAsciiDigit(folded[at]) : char.IsLetter(folded[at])))
            {
                at++;
            }

            yield return folded[start..at];
        }
    }

    // Digits and separators alone: names are letters of any script.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var plain = TextFold.Of(letter);
            if (plain != TextFold.Nothing)
            {
                folded.Append(char.IsAsciiDigit(plain) || plain is ' ' or '-' ? plain : letter);
            }
        }

        return folded.ToString();
    }

    private readonly record struct Part(int Number, int Digits, bool IsName)
    {
        public bool IsYear => Digits == 4 && Number > 0;

        public bool IsMonth => IsName || (Digits is 1 or 2 && Number is >= 1 and <= 12);

        public bool IsDay => Digits is 1 or 2 && Number is >= 1 and <= 31;
    }
}
