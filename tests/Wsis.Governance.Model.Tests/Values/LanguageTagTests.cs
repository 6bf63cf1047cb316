using System.Text.RegularExpressions;
using CsCheck;

namespace Wsis.Governance.Tests.Values;

public sealed class LanguageTagTests
{
    private const string AfterLanguage = "a script, region, variant or extension, in this order";

    // RFC 5646 section 2.1, without the irregular tags of older times.
    private static readonly Regex grammar = new(
        "^(([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?"
        + "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        + "(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?|x(-[a-z0-9]{1,8})+)\\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<LanguageTag>(
        [
            "ar", "en", "es", "fr", "ru", "zh", "de", "zh-Hant", "zh-Hant-TW", "pt-BR", "es-419", "de-CH-1996",
            "sl-rozaj-biske-1994", "zh-cmn-Hans-CN", "en-a-myext-b-another", "de-DE-u-co-phonebk", "en-x-us",
            "x-klingon-1", "mars", "abcdefgh", "en-US-x-twain", "und", "en-a-bb-x-a-ca-latn",
        ],
        [
            ("", 0, "a language of two to eight letters"),
            ("e", 0, "a language of two to eight letters"),
            ("i-default", 0, "a language of two to eight letters"),
            ("12", 0, "a language of two to eight letters"),
            ("-en", 0, "a language of two to eight letters"),
            ("en_US", 2, "a letter from a to z, a digit or a hyphen"),
            ("en ", 2, "a letter from a to z, a digit or a hyphen"),
            ("عربي", 0, "a letter from a to z, a digit or a hyphen"),
            ("en-", 3, "a subtag of one to eight letters or digits"),
            ("en--US", 3, "a subtag of one to eight letters or digits"),
            ("abcdefghi", 8, "a hyphen or the end, as a subtag has no more than eight characters"),
            ("en-US-GB", 6, AfterLanguage),
            ("pt-BR-Latn", 6, AfterLanguage),
            ("en-abc-def-ghi-jkl", 15, AfterLanguage),
            ("mars-abc", 5, AfterLanguage),
            ("sl-rozaj-ROZAJ", 9, "a variant that has not occurred before"),
            ("en-a-aa-A-bb", 8, "an extension that has not occurred before"),
            ("en-a", 4, "a hyphen and an extension subtag of two to eight letters or digits"),
            ("en-a-b-cc", 5, "an extension subtag of two to eight letters or digits"),
            ("en-x", 4, "a hyphen and a private-use subtag of one to eight letters or digits"),
            ("x", 1, "a hyphen and a private-use subtag of one to eight letters or digits"),
            (string.Join('-', Enumerable.Repeat("abcdefgh", 8)), 64,
                "the end, as a tag has no more than 64 characters"),
        ]);

    [Fact]
    public void Is_read_in_any_case_and_kept_in_the_recommended_one() => TextValueContract.Reads<LanguageTag>(
        ("EN", "en"),
        ("Ar", "ar"),
        ("ZH-HANT-tw", "zh-Hant-TW"),
        ("PT-br", "pt-BR"),
        ("de-ch-X-PHONEBK", "de-CH-x-phonebk"),
        ("EN-CA-X-CA", "en-CA-x-ca"),
        ("X-AB-LATN", "x-ab-latn"),
        ("en-A-LATN-bb", "en-a-latn-bb"));

    [Theory]
    [InlineData("en", "en", null, null)]
    [InlineData("zh-Hant-TW", "zh", "Hant", "TW")]
    [InlineData("es-419", "es", null, "419")]
    [InlineData("zh-cmn-Hans", "zh", "Hans", null)]
    [InlineData("de-1996", "de", null, null)]
    [InlineData("de-x-AB", "de", null, null)]
    [InlineData("x-latn-us", "", null, null)]
    public void A_tag_has_the_language_script_and_region_of_its_text(
        string text, string language, string? script, string? region)
    {
        var tag = LanguageTag.Parse(text);
        tag.Language.Should().Be(language);
        tag.Script.Should().Be(script);
        tag.Region.Should().Be(region);
    }

    [Fact]
    public void Default_has_no_parts()
    {
        LanguageTag nothing = default;
        nothing.Language.Should().BeEmpty();
        nothing.Script.Should().BeNull();
        nothing.Region.Should().BeNull();
    }

    [Fact]
    public void Offers_the_official_languages_of_the_United_Nations() =>
        new[]
        {
            LanguageTag.Arabic, LanguageTag.Chinese, LanguageTag.English,
            LanguageTag.French, LanguageTag.Russian, LanguageTag.Spanish,
        }.Select(tag => tag.ToString()).Should().Equal("ar", "zh", "en", "fr", "ru", "es");

    [Fact]
    public void Reading_an_official_language_allocates_nothing() =>
        Allocation.Of(() => LanguageTag.TryParse("ar", out _, out _)).Should().Be(0);

    [Fact]
    public void Sorts_ordinally() =>
        new[] { "zh-Hant", "en", "zh", "ar" }.Select(LanguageTag.Parse).Append(default).Order()
            .Select(tag => tag.ToString()).Should().Equal("", "ar", "en", "zh", "zh-Hant");

    [Fact]
    public void Agrees_with_the_grammar_of_the_standard()
    {
        var subtag = Gen.OneOf(
            Gen.OneOf("en", "x", "a", "1996", "Latn", "US", "419", "rozaj", "i", "", "toolongsub", "abc", "u"),
            Gen.Char["abXY019_"].Array[0, 5].Select(characters => new string(characters)));
        subtag.Array[1, 7].Select(parts => string.Join('-', parts)).Where(text => text.Length <= 64).Sample(text =>
        {
            var isTag = LanguageTag.TryParse(text, out var tag, out var error);
            return isTag
                ? grammar.IsMatch(text) && tag.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)
                    && LanguageTag.Parse(tag.ToString()) == tag
                : !grammar.IsMatch(text) || error.Reason.EndsWith("not occurred before", StringComparison.Ordinal);
        }, iter: 20_000);
    }
}
