namespace Wsis.Governance.Tests.Values;

public sealed class ParagraphPlaceTests
{
    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<ParagraphReference>(
        [
            "71", "35 (a)", "35 (aa)", "35 (ab)", "35 (ba)", "35 (zy)", "6 (b) (ii)", "preamble 3", "annex 12",
            "footnote 2", "table", "header", "9999",
        ],
        [
            ("", 0, "a number, preamble, annex, footnote, table or header"),
            ("0", 0, "a number from 1 to 9999 without leading zeros"),
            ("68-71", 2, "the end of the place"),
            ("8, 10", 1, "the end of the place"),
            ("35 (a)-(e)", 6, "the end of the place"),
            ("35 (a", 5, "a closing parenthesis"),
        ]);

    [Theory]
    [InlineData("71", ParagraphPart.Body, 71, null, null)]
    [InlineData("35 (a)", ParagraphPart.Body, 35, "a", null)]
    [InlineData("annex 6 (bb) (xxix)", ParagraphPart.Annex, 6, "bb", 29)]
    [InlineData("preamble 3", ParagraphPart.Preamble, 3, null, null)]
    [InlineData("footnote 2", ParagraphPart.Footnote, 2, null, null)]
    [InlineData("table", ParagraphPart.Table, 0, null, null)]
    [InlineData("header", ParagraphPart.Header, 0, null, null)]
    public void Knows_its_parts(string text, ParagraphPart part, int number, string? letters, int? item)
    {
        var place = ParagraphReference.Parse(text);
        (place.Part, place.Number, place.Letters, place.Item).Should().Be((part, number, letters, item));
    }

    [Fact]
    public void Default_is_nowhere()
    {
        ParagraphReference nowhere = default;
        (nowhere.Part, nowhere.Number, nowhere.Letters, nowhere.Item).Should().Be((ParagraphPart.None, 0, null, null));
        nowhere.Contains(nowhere).Should().BeFalse();
        nowhere.Contains(ParagraphReference.Create(1)).Should().BeFalse();
        ParagraphReference.Create(1).Contains(nowhere).Should().BeFalse();
    }

    [Theory]
    [InlineData("35", "35", true)]
    [InlineData("35", "35 (zz) (xxxi)", true)]
    [InlineData("35 (a)", "35 (a) (i)", true)]
    [InlineData("35 (a)", "35", false)]
    [InlineData("35", "36 (a)", false)]
    [InlineData("35", "annex 35", false)]
    [InlineData("table", "header", false)]
    public void A_whole_contains_its_parts(string whole, string part, bool expected) =>
        ParagraphReference.Parse(whole).Contains(ParagraphReference.Parse(part)).Should().Be(expected);

    [Fact]
    public void Sorts_a_whole_before_its_parts()
    {
        string[] sorted =
        [
            "", "2", "10", "10 (a)", "10 (a) (ii)", "10 (a) (x)", "10 (b)", "10 (z)", "10 (aa)", "10 (ab)", "11",
            "preamble 1", "annex 1", "footnote 1", "table", "header",
        ];
        sorted.Reverse().Select(text => text.Length == 0 ? default : ParagraphReference.Parse(text)).Order()
            .Select(place => place.ToString()).Should().Equal(sorted);
    }

    [Fact]
    public void Every_pair_of_letters_and_every_numeral_is_kept()
    {
        for (var first = 'a'; first <= 'z'; first++)
        {
            for (var second = 'a'; second <= 'z'; second++)
            {
                ParagraphReference.Parse($"1 ({first}{second})").Letters.Should().Be($"{first}{second}");
            }

            ParagraphReference.Parse($"1 ({first})").Letters.Should().Be($"{first}");
        }

        var places = ParagraphSet.Parse("1 (a) (i)-(xxxi)").ToList();
        places.Select(place => place.Item).Should().Equal(Enumerable.Range(1, 31).Cast<int?>());
        places.Should().OnlyContain(place => ParagraphReference.Parse(place.ToString()) == place);
    }

    [Fact]
    public void Refuses_numbers_that_do_not_exist()
    {
        ParagraphReference.Create(71).ToString().Should().Be("71");
        ExpectedExceptions.OutOfRange(() => ParagraphReference.Create(0), "number");
        ExpectedExceptions.OutOfRange(() => ParagraphReference.Create(10000), "number");
    }
}
