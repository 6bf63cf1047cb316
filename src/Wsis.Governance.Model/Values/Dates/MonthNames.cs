namespace Wsis.Governance.Values.Dates;

/// <summary>The names of the months in the official languages, from January to December, separated by spaces. An
/// asterisk ends a stem.</summary>
internal static class MonthNames
{
    public const string English =
        "january february march april may june july august september october november december";

    public const string French =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";

    public const string Spanish =
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

    public const string Russian = "янв* фев* мар* апр* мая июн* июл* авг* сен* окт* ноя* дек*";

    public const string Arabic = "يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";

    // United Nations documents print these before the names above: "تشرين الثاني/نوفمبر".
    private static readonly string[] levantine =
    [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
        "كانون الأول",
    ];

    private const string RussianNominative = "янв* фев* мар* апр* май июн* июл* авг* сен* окт* ноя* дек*";

    private const string OtherArabic = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";

    // Folded; twelve names of each list.
    private static readonly string[] all = Array.ConvertAll(
        [
            .. $"{English} {French} {Spanish} {Russian} {RussianNominative} {Arabic} {OtherArabic}".Split(' '),
            .. levantine,
        ],
        NameKey.Of);

    /// <summary>The number of the month that a word names: a name, or an abbreviation of at least three letters that
    /// begins one month only; 0 for another word.</summary>
    /// <param name="word">The word, folded with <see cref="NameKey.Of"/>.</param>
    public static int NumberOf(string word)
    {
        var found = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var (name, month) = (all[i], (i % 12) + 1);
            if (name == word || (name[^1] == '*' && word.StartsWith(name[..^1], StringComparison.Ordinal)))
            {
                return month;
            }

            if (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal))
            {
                found = found == 0 || found == month ? month : -1;
            }
        }

        return Math.Max(found, 0);
    }
}
