namespace Wsis.Governance.Tests.Values;

public sealed class ParagraphSetTests
{
    private const string Start = "a number, section, preamble, annex, footnote, table or header";
    private const string Number = "the number of a paragraph, from 1 to 9999 without leading zeros";
    private const string Repeated = "a place that has not been named before";
    private const string AfterNumber =
        "a hyphen and the last number, letters in parentheses, a comma and a space, or the end";
    private const string AfterPlace = "a comma and a space, or the end";
    private const string Letters = "one or two lower-case letters";
    private const string Roman = "a lower-case roman numeral from i to xxxi";
    private const string Backwards = "the end of a range after its beginning";

    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<ParagraphSet>(
        [
            "71", "68-71", "35 (a)-(e)", "10, 11", "preamble 3", "annex 12", "footnote 2", "table", "header",
            "8, 10, footnote 2", "10, 8", "6 (b) (ii)", "6 (b) (ii)-(iv)", "72 (a), 72 (c)", "35 (aa)-(cc)",
            "35 (y)-(bb)", "35 (ab)", "1-9999", "preamble 3-5, annex 3-5, 3-5", "annex 12 (a) (i)", "header, table, 1",
            "5 (xx) (xxxi)", "section IV 5-7", "section IV.A 5 (a)-(c), section V", "annex II 5-7, annex III",
            "12 bis, 13", "29.1-29.3", "16.a-16.c", "11 (i)-(iii)", "11 (iii)-(vi)", "3 (1)-(4)", "4 bullet 2-5",
            "6 (b) (ii) (a)-(c)", "1.2.3-1.2.5, 2",
        ],
        [
            ("", 0, Start),
            (" 71", 0, Start),
            ("(a)", 0, Start),
            ("Annex 1", 0, Start),
            ("paragraph 1", 0, Start),
            ("٧١", 0, Start),
            ("-3", 0, Start),
            ("0", 0, Number),
            ("071", 0, Number),
            ("10000", 0, Number),
            ("99999999999999999999", 0, Number),
            ("71 ", 2, AfterNumber),
            ("71x", 2, AfterNumber),
            ("68–71", 2, AfterNumber),
            ("68 - 71", 2, AfterNumber),
            ("35(a)", 2, AfterNumber),
            ("10; 11", 2, AfterNumber),
            ("68-71-73", 5, AfterPlace),
            ("68-71 (a)", 5, AfterPlace),
            ("table 2", 5, AfterPlace),
            ("tables", 5, AfterPlace),
            ("table-header", 5, AfterPlace),
            ("35 (a)-(e) (i)", 10, AfterPlace),
            ("35 (a)x", 6, AfterPlace),
            ("10,11", 3, "a space after the comma"),
            ("10,", 3, "a space after the comma"),
            ("10, ", 4, Start),
            ("10,  11", 4, Start),
            ("annexes 1", 5, "a space and a number"),
            ("footnote ", 9, Number),
            ("footnote (a)", 9, Number),
            ("68-", 3, Number),
            ("68-0", 3, Number),
            ("68-(a)", 3, Number),
            ("71-68", 3, Backwards),
            ("71-71", 3, Backwards),
            ("35 ()", 4, Letters),
            ("35 (A)", 4, Letters),
            ("35 (abc)", 4, Letters),
            ("35 (a", 5, "a closing parenthesis"),
            ("35 (a]", 5, "a closing parenthesis"),
            ("35 (a)-e", 7, "an opening parenthesis"),
            ("35 (a)-(", 8, Letters),
            ("35 (e)-(a)", 8, Backwards),
            ("35 (a)-(a)", 8, Backwards),
            ("35 (aa)-(z)", 9, Backwards),
            ("35 (a)-(bc)", 8, "letters that follow in the order (a) to (z), (aa), (bb) to (zz)"),
            ("35 (ab)-(cc)", 9, Backwards),
            ("6 (b) (iiii)", 7, Roman),
            ("6 (b) (a)", 7, Roman),
            ("6 (b) (xxxii)", 7, Roman),
            ("6 (b) (xl)", 7, Roman),
            ("6 (b) (ii", 9, "a closing parenthesis"),
            ("6 (b) (ii)-(i)", 12, Backwards),
            ("6 (b) (ii)-iv", 11, "an opening parenthesis"),
            ("section IV, 5", 12, "a place that names its section or annex again"),
            ("annex II, 5-7", 10, "a place that names its section or annex again"),
            ("12 bis-14", 6, AfterPlace),
            ("section IV-V", 10, AfterPlace),
            ("29.1-3", 6, "as many numbers after points as before the hyphen"),
            ("29.1-30.2", 5, "the end of a range that differs in its last number only"),
            ("11 (i)-(ab)", 8, "letters that follow in the order (a) to (z), (aa), (bb) to (zz)"),
            ("11 (vi)-(iii)", 9, Backwards),
            ("4 bullet 3-2", 11, Backwards),
            ("11 (i)-(iii), 11 (ii)", 14, Repeated),
            ("section IV, section IV 3", 12, Repeated),
            ("8, 8", 3, Repeated),
            ("8-10, 9", 6, Repeated),
            ("35, 35 (a)", 4, Repeated),
            ("35 (a)-(e), 35 (c) (i)", 12, Repeated),
            ("1, 2, 3, table, table", 16, Repeated),
            (string.Join(", ", Enumerable.Range(100, 60)), 256, "the end, as there are no more than 256 characters"),
        ]);

    [Fact]
    public void The_longest_text_is_read()
    {
        var text = string.Join(", ", Enumerable.Range(1, 66));
        text.Should().HaveLength(253);
        ParagraphSet.Parse(text + "-99").Count.Should().Be(99, "that has 256 characters");
        ParagraphSet.TryParse(text + "-999", out ParagraphSet _).Should().BeFalse("that has 257 characters");
    }

    [Theory]
    [InlineData("71", "71")]
    [InlineData("68-71", "68|69|70|71")]
    [InlineData("35 (a)-(e)", "35 (a)|35 (b)|35 (c)|35 (d)|35 (e)")]
    [InlineData("35 (y)-(bb)", "35 (y)|35 (z)|35 (aa)|35 (bb)")]
    [InlineData("6 (b) (iii)-(v), table", "6 (b) (iii)|6 (b) (iv)|6 (b) (v)|table")]
    [InlineData("preamble 9-11, 2, footnote 1", "preamble 9|preamble 10|preamble 11|2|footnote 1")]
    [InlineData("annex 3 (zz), header", "annex 3 (zz)|header")]
    [InlineData("section IV 5-6, annex II", "section IV 5|section IV 6|annex II")]
    [InlineData("29.9-29.11", "29.9|29.10|29.11")]
    [InlineData("4 bullet 2-3", "4 bullet 2|4 bullet 3")]
    [InlineData("3 (9)-(10)", "3 (9)|3 (10)")]
    public void Enumerates_its_places_in_the_given_order(string text, string places)
    {
        var set = ParagraphSet.Parse(text);
        var walked = new List<string>();
        foreach (var place in set)
        {
            walked.Add(place.ToString());
        }

        walked.Should().Equal(places.Split('|'));
        set.Count.Should().Be(walked.Count);
        set.Select(place => place.ToString()).Should().Equal(walked, "the interface walks the same");
        set.IsSingle.Should().Be(walked.Count == 1);
        set.TryGetSingle(out var single).Should().Be(walked.Count == 1);
        single.Should().Be(walked.Count == 1 ? ParagraphReference.Parse(text) : default);
    }

    [Fact]
    public void Walks_its_items()
    {
        var ranges = new List<ParagraphRange>();
        foreach (var range in ParagraphSet.Parse("68-71, 35 (a)-(e), annex 6 (b) (ii)-(iv), table").Ranges)
        {
            ranges.Add(range);
        }

        ranges.Select(r => r.ToString()).Should().Equal("68-71", "35 (a)-(e)", "annex 6 (b) (ii)-(iv)", "table");
        ranges.Select(r => r.Count).Should().Equal(4, 5, 3, 1);
        ranges.Select(r => r.Part).Should().Equal(
            ParagraphPart.Body, ParagraphPart.Body, ParagraphPart.Annex, ParagraphPart.Table);
        (ranges[0].First.Number, ranges[0].Last.Number).Should().Be((68, 71));
        (ranges[1].First.Letters, ranges[1].Last.Letters).Should().Be(("a", "e"));
        (ranges[2].First.Item, ranges[2].Last.Item).Should().Be((2, 4));
        ranges[3].First.Should().Be(ranges[3].Last);
        ranges[0].Contains(ParagraphReference.Parse("70 (a)")).Should().BeTrue();
        ranges[0].Contains(ParagraphReference.Parse("annex 70")).Should().BeFalse();
        ranges[0].Overlaps(ranges[0]).Should().BeTrue();
        ranges[0].Overlaps(ranges[1]).Should().BeFalse();
    }

    [Fact]
    public void Default_has_no_place()
    {
        ParagraphSet nothing = default;
        nothing.Count.Should().Be(0);
        nothing.Should().BeEmpty();
        nothing.IsSingle.Should().BeFalse();
        nothing.Contains(1).Should().BeFalse();
        nothing.Contains(default(ParagraphReference)).Should().BeFalse();
        nothing.Contains(default(ParagraphSet)).Should().BeTrue();
        nothing.Contains(ParagraphSet.Create(1)).Should().BeFalse();
        nothing.Overlaps(nothing).Should().BeFalse();
        ParagraphSet.Parse("71, table").Contains(nothing).Should().BeTrue();
        ParagraphSet.Create(default(ParagraphReference)).IsDefault.Should().BeTrue();
        default(ParagraphRange).Count.Should().Be(0);
        default(ParagraphRange).ToString().Should().BeEmpty();
        default(ParagraphRange).Contains(default).Should().BeFalse();
        default(ParagraphRange).Overlaps(default).Should().BeFalse();
    }

    [Theory]
    [InlineData("35", "35 (a)", true)]
    [InlineData("35", "35 (a)-(e)", true)]
    [InlineData("35", "35 (b) (ii)", true)]
    [InlineData("35 (b)", "35 (b) (i)-(iii)", true)]
    [InlineData("35 (a)-(e)", "35", false)]
    [InlineData("35 (a)", "35 (b)", false)]
    [InlineData("68, 69, 70, 71", "68-71", true)]
    [InlineData("70-71, 60-69", "65-71", true)]
    [InlineData("68, 70, 71", "68-71", false)]
    [InlineData("35 (a), 35 (b)-(c)", "35 (a)-(c)", true)]
    [InlineData("34, 35 (a)", "34-35", false)]
    [InlineData("34, 35", "35 (a)-(c), 34", true)]
    [InlineData("1-99", "annex 1", false)]
    [InlineData("1-99", "table", false)]
    [InlineData("header, table", "table", true)]
    [InlineData("1-9999", "1-9999", true)]
    [InlineData("68-71", "69 bis", true)]
    [InlineData("68-71", "71 bis", false)]
    [InlineData("11 (i)-(iii)", "11 (ii)", true)]
    [InlineData("11 (i)-(iii)", "11 (iii)", true)]
    [InlineData("11 (i)-(iii)", "11 (iv)", false)]
    [InlineData("section IV", "section IV 1-9, section IV.A", true)]
    public void Contains_what_all_its_items_hold(string text, string other, bool expected) =>
        ParagraphSet.Parse(text).Contains(ParagraphSet.Parse(other)).Should().Be(expected);

    [Theory]
    [InlineData("35", "35 (a)", true)]
    [InlineData("35 (a)-(e)", "35", true)]
    [InlineData("35 (a)", "35 (b)", false)]
    [InlineData("8-10", "table, 10", true)]
    [InlineData("8-10", "annex 8-10", false)]
    [InlineData("table", "header", false)]
    public void Overlaps_where_anything_is_in_both(string text, string other, bool expected)
    {
        ParagraphSet.Parse(text).Overlaps(ParagraphSet.Parse(other)).Should().Be(expected);
        ParagraphSet.Parse(other).Overlaps(ParagraphSet.Parse(text)).Should().Be(expected);
    }

    [Fact]
    public void A_plain_number_is_a_paragraph_of_the_body()
    {
        var set = ParagraphSet.Parse("68-71, annex 3, footnote 2");
        new[] { 67, 68, 71, 72, 3, 2, 0, -1, 10000, int.MaxValue, int.MinValue }
            .Where(set.Contains).Should().Equal(68, 71);
        set.Contains(ParagraphReference.Parse("annex 3")).Should().BeTrue();
    }

    [Fact]
    public void Is_made_from_numbers()
    {
        ParagraphSet.Create(71).Should().Equal(ParagraphSet.Parse("71"));
        ParagraphSet.Range(68, 71).ToString().Should().Be("68-71");
        ParagraphSet.Range(71, 71).ToString().Should().Be("71");
        ParagraphSet.Create(ParagraphReference.Parse("35 (a)")).ToString().Should().Be("35 (a)");
        ExpectedExceptions.OutOfRange(() => ParagraphSet.Create(0), "number");
        ExpectedExceptions.OutOfRange(() => ParagraphSet.Create(10000), "number");
        ExpectedExceptions.OutOfRange(() => ParagraphSet.Range(71, 68), "last");
        ExpectedExceptions.OutOfRange(() => ParagraphSet.Range(0, 68), "number");
    }

    [Fact]
    public void Questions_allocate_nothing()
    {
        var set = ParagraphSet.Parse("8, 10-14, 35 (a)-(e), footnote 2");
        var part = ParagraphSet.Parse("11-12, 35 (b)");
        var sum = 0;
        Allocation.Of(() =>
        {
            sum += set.Count + (set.Contains(part) ? 1 : 0) + (set.Overlaps(part) ? 1 : 0) + (set.Contains(8) ? 1 : 0);
            foreach (var place in set)
            {
                sum += place.Number;
            }
        }).Should().Be(0);
        sum.Should().BePositive();
    }
}
