using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Tests.Language;

/// <summary>The sessions of the organs, written as their documents write them.</summary>
public class NumberWordsTests
{
    private static readonly string[] englishUnits =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".Split(' ');

    private static readonly string[] frenchUnits =
        "unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième".Split(' ');

    private static readonly string[] spanishUnits =
        "primer segundo tercer cuarto quinto sexto séptimo octavo noveno".Split(' ');

    [Fact]
    public void English_ordinals_up_to_one_hundred_are_read() => EachIsRead("en", English);

    [Fact]
    public void French_ordinals_up_to_one_hundred_are_read_in_both_spellings()
    {
        EachIsRead("fr", French);
        EachIsRead("fr", static number => French(number).Replace(" et ", "-et-", StringComparison.Ordinal));
    }

    [Fact]
    public void Spanish_ordinals_up_to_one_hundred_are_read() => EachIsRead("es", Spanish);

    [Theory]
    [InlineData("en", "81st", 81)]
    [InlineData("fr", "81e", 81)]
    [InlineData("fr", "Cent-soixante-dix-septième", 177)]
    [InlineData("es", "81º", 81)]
    public void Ordinals_in_digits_and_above_one_hundred_are_read(string language, string printed, int value) =>
        Read(language, printed).Should().Be(value);

    private static void EachIsRead(string language, Func<int, string> spelled)
    {
        for (var number = 1; number < 100; number++)
        {
            Read(language, spelled(number)).Should().Be(number, "{0}", spelled(number));
        }
    }

    private static int Read(string language, string ordinal)
    {
        var words = LanguageWords.Of(language);
        var tokens = new Tokens(words);
        tokens.Read(ordinal, 0);
        var end = words.Numbers.Read(tokens, 0, out var value);
        return end == tokens.Count ? value : 0;
    }

    private static string English(int number)
    {
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        return number < 20 ? englishUnits[number - 1]
            : number % 10 > 0 ? $"{tens[(number / 10) - 2]}-{englishUnits[(number % 10) - 1]}"
            : tens[(number / 10) - 2][..^1] + "ieth";
    }

    private static string French(int number)
    {
        string[] tens = ["vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];
        if (number < 20)
        {
            return number == 1 ? "première" : frenchUnits[number - 1];
        }

        var ten = tens[(number / 10) - 2];
        var unit = number is > 70 and < 80 or > 90 ? (number % 10) + 10 : number is 70 or 90 ? 10 : number % 10;
        return unit == 0 ? (ten.EndsWith('e') ? ten[..^1] : ten) + "ième"
            : unit is 1 or 11 && number < 80 ? $"{ten} et {frenchUnits[unit - 1]}"
            : $"{ten}-{frenchUnits[unit - 1]}";
    }

    private static string Spanish(int number)
    {
        string[] tens =
        [
            "décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo", "septuagésimo",
            "octogésimo", "nonagésimo",
        ];
        return number < 10 ? spanishUnits[number - 1]
            : number == 11 ? "undécimo"
            : number == 12 ? "duodécimo"
            : number % 10 > 0 ? $"{tens[(number / 10) - 1]} {spanishUnits[(number % 10) - 1]}"
            : tens[(number / 10) - 1];
    }
}
