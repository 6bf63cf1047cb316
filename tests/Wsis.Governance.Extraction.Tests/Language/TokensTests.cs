using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Tests.Language;

/// <summary>Words and marks are found 64 characters at a time; here they are compared with those found one by
/// one.</summary>
public sealed class TokensTests
{
    private const int Texts = 4_000;

    // Letters and digits of one and several bytes, all that may join words, spaces, marks.
    private const string Characters = "aAzZ09bcdefgé\u00D1ñœЖ中'’-\u2010\u2011/&  \t\u00A0\u2009,.;:()[]*_“\u0301\uD83D";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Words_and_marks_are_those_found_one_by_one(string language)
    {
        var words = LanguageWords.Of(language);
        var tokens = new Tokens(words);
        var random = new Random(7);
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var start = random.Next(0, Math.Min(text.Length, 5) + 1);
            tokens.Read(text, start);
            var found = Enumerable.Range(0, random.Next(2) == 0 ? tokens.Count : CountSingly(tokens))
                .Select(at => (tokens[at].Start, tokens[at].End, tokens[at].Kind == TokenKind.Word));

            found.Should().Equal(OneByOne(text, start, words.HasElision));
        }
    }

    [Fact]
    public void A_word_has_its_roles_wherever_it_stands()
    {
        var tokens = new Tokens(LanguageWords.Of("en"));
        for (var before = 0; before < 140; before++)
        {
            tokens.Read($"{new string('-', before)}of the Secretary-General to", 0);
            tokens.Count.Should().Be(before + 4);
            tokens[before].Is(WordRoles.Genitive).Should().BeTrue();
            tokens[before + 1].Is(WordRoles.Article).Should().BeTrue();
            tokens[before + 2].Is(WordRoles.Actor).Should().BeTrue();
            tokens[before + 3].Is(WordRoles.TaskMarker).Should().BeTrue();
        }
    }

    private static int CountSingly(Tokens tokens)
    {
        var count = 0;
        while (tokens.Has(count))
        {
            count++;
        }

        return count;
    }

    private static string Text(Random random)
    {
        var length = random.Next(4) == 0 ? random.Next(60, 200) : random.Next(0, 40);
        var isWordy = random.Next(3) == 0;
        return string.Concat(Enumerable.Range(0, length)
            .Select(_ => Characters[random.Next(isWordy ? 16 : Characters.Length)]));
    }

    private static List<(int Start, int End, bool IsWord)> OneByOne(string text, int start, bool hasElision)
    {
        var found = new List<(int, int, bool)>();
        for (var at = start; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsLetterOrDigit(text[at]) ? EndOfWord(text, at, hasElision) : at;
            found.Add((at, Math.Max(end, at + 1), end > at));
            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static int EndOfWord(string text, int at, bool hasElision)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsJoin(text, end)))
        {
            end++;
            if (hasElision && end - at <= 3 && text[end - 1] is '\'' or '’')
            {
                break;
            }
        }

        return end;
    }

    private static bool IsJoin(string text, int at) =>
        text[at] is '-' or '\u2010' or '\u2011' or '/' or '\'' or '’' or '&'
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
