namespace Wsis.Governance.Tests.Values;

public sealed class ParagraphPlaceTests
{
    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<ParagraphReference>(
        [
            "71", "35 (a)", "35 (aa)", "35 (ab)", "35 (ba)", "35 (zy)", "6 (b) (ii)", "preamble 3", "annex 12",
            "footnote 2", "table", "header", "9999", "section IV 5", "section IV.A 5", "section IV", "section 3",
            "section II.B.1 4 (a)", "section XLI.I", "section C 1", "annex II", "annex II 5", "annex II section A 5",
            "annex section A 5", "annex", "12 bis", "12 ter (a)", "29.1", "1.2.3", "16.a", "11 (iii)", "3 (1)",
            "3 (1) (a)", "4 bullet 2", "4 (a) bullet 3", "6 (b) (ii) (a) (i) (1) (a)", "preamble 3 bullet 1",
        ],
        [
            ("", 0, "a number, section, preamble, annex, footnote, table or header"),
            ("0", 0, "the number of a paragraph, from 1 to 9999 without leading zeros"),
            ("68-71", 2, "the end of the place"),
            ("8, 10", 1, "the end of the place"),
            ("35 (a)-(e)", 6, "the end of the place"),
            ("35 (a", 5, "a closing parenthesis"),
            ("section", 0, "a number, section, preamble, annex, footnote, table or header"),
            ("section ", 8, "a roman number from I to LXIII, a capital letter or a number from 1 to 63"),
            ("section IIII 5", 12, "a roman number from I to LXIII, a capital letter or a number from 1 to 63"),
            ("section IV, 5", 10, "the end of the place"),
            ("section IV.A.1.a 5", 14, "the end of the place"),
            ("annex A 5", 7, "a roman number from I to LXIII"),
            ("annex II, 5", 8, "the end of the place"),
            ("12bis", 2, "the end of the place"),
            ("12 bisque", 2, "the end of the place"),
            ("4 bullet", 1, "the end of the place"),
            ("3 (1", 4, "a closing parenthesis"),
            ("3 (0)", 3, "the number of a subparagraph, from 1 to 999 without leading zeros"),
            ("29.", 2, "the end of the place"),
            ("29.1000", 3, "the number of a subparagraph, from 1 to 999 without leading zeros"),
            ("29.abc", 3, "one or two lower-case letters"),
        ]);

    [Theory]
    [InlineData("71", ParagraphPart.Body, 71, null, null)]
    [InlineData("35 (a)", ParagraphPart.Body, 35, "a", null)]
    [InlineData("annex 6 (bb) (xxix)", ParagraphPart.Annex, 6, "bb", 29)]
    [InlineData("preamble 3", ParagraphPart.Preamble, 3, null, null)]
    [InlineData("footnote 2", ParagraphPart.Footnote, 2, null, null)]
    [InlineData("table", ParagraphPart.Table, 0, null, null)]
    [InlineData("header", ParagraphPart.Header, 0, null, null)]
    public void A_place_has_the_part_number_letters_and_item_of_its_text(
        string text, ParagraphPart part, int number, string? letters, int? item)
    {
        var place = ParagraphReference.Parse(text);
        (place.Part, place.Number, place.Letters, place.Item).Should().Be((part, number, letters, item));
    }

    [Theory]
    [InlineData("section IV.A 5", null, "IV.A", 5, null, "")]
    [InlineData("annex II section C 5 (a)", 2, "C", 5, null, " (a)")]
    [InlineData("annex XIX", 19, null, 0, null, "")]
    [InlineData("12 quater (b) (ii)", null, null, 12, "quater", " (b) (ii)")]
    [InlineData("29.1", null, null, 29, null, ".1")]
    [InlineData("16.a bullet 2", null, null, 16, null, ".a bullet 2")]
    public void Knows_its_containers_and_the_steps_to_it(
        string text, int? annex, string? section, int number, string? suffix, string steps)
    {
        var place = ParagraphReference.Parse(text);

        (place.Annex, place.Section, place.Number, place.Suffix).Should().Be((annex, section, number, suffix));
        string.Concat(place.Steps).Should().Be(steps);
    }

    [Fact]
    public void A_step_names_its_kind_and_mark()
    {
        ParagraphReference.Parse("3 (1) (b) (iv)").Steps.Select(step => (step.Kind, step.Rank, step.Mark)).Should().Equal(
            (ParagraphStepKind.Number, 1, "1"), (ParagraphStepKind.Letters, 2, "b"), (ParagraphStepKind.Roman, 4, "iv"));
        (default(ParagraphStep).Mark, default(ParagraphStep).ToString()).Should().Be(("", ""));
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
    [InlineData("5", "section IV 5", false)]
    [InlineData("section IV", "section IV.A 5", true)]
    [InlineData("section IV", "section V 5", false)]
    [InlineData("annex", "annex II section A 5", true)]
    [InlineData("annex II", "annex II section A 5", true)]
    [InlineData("annex 5", "annex II 5", false)]
    [InlineData("12", "12 bis", false)]
    [InlineData("12 bis", "12 bis (a)", true)]
    [InlineData("29", "29.1", true)]
    [InlineData("29.1", "29.10", false)]
    [InlineData("4", "4 bullet 2", true)]
    public void A_paragraph_contains_its_subparagraphs(string whole, string part, bool expected) =>
        ParagraphReference.Parse(whole).Contains(ParagraphReference.Parse(part)).Should().Be(expected);

    [Fact]
    public void Sorts_a_paragraph_before_its_subparagraphs()
    {
        string[] sorted =
        [
            "", "2", "10", "10 (a)", "10 (a) (ii)", "10 (a) (x)", "10 (b)", "10 (z)", "10 (aa)", "10 (ab)", "10 bis",
            "11", "section II 1", "section II.A 1", "section III 1", "preamble 1", "annex", "annex 1", "annex II 1",
            "footnote 1", "table", "header",
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
