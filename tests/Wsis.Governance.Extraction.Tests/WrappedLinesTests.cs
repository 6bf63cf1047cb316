namespace Wsis.Governance.Extraction.Tests;

/// <summary>A text that is broken to a width is read as its paragraphs.</summary>
public sealed class WrappedLinesTests
{
    private static readonly string[] wrapped =
    [
        "The General Assembly,",
        "",
        "Recalling its wish that all the people of the lake towns may",
        "swim and row, and that those who cannot are taught by the",
        "towns,",
        "",
        "1. Requests the Secretary-General, in consultation with the",
        "Lake Office and the people of the towns on the shore, to",
        "count the boats and to report on them to the General Assembly",
        "at its eightieth session;",
        "",
        "2. Invites the towns to lend maps to all those who ask for",
        "them, and to print new ones where the old ones show lakes that",
        "are no longer there, in cooperation with the makers of maps in",
        "other towns, and with",
        "Boat Clubs.",
    ];

    [Fact]
    public void Lines_of_a_sentence_are_one_paragraph()
    {
        var lines = Join(wrapped);

        lines.Where(line => line.Text.Length > 0).Select(line => line.LineNumber).Should().Equal(1, 3, 7, 12, 16);
        lines.Single(line => line.LineNumber == 7).Text.Should().EndWith("General Assembly at its eightieth session;");
        lines.Sum(line => line.LineCount).Should().Be(wrapped.Length);
    }

    [Fact]
    public void The_acts_are_those_of_the_whole_paragraph()
    {
        var document = DocumentExtractor.Extract(Join(wrapped));

        var act = document.Paragraphs.Single(paragraph => paragraph.Number == "1").Acts[0];
        act.Addressees.Select(one => one.Name).Should().Equal("Secretary-General");
        act.Reporting.Select(report => report.Session).Should().Equal(80);
    }

    [Fact]
    public void A_text_with_a_paragraph_a_line_stays_as_it_is()
    {
        SourceLine[] lines = [new("The General Assembly,"), new("1. Decides to swim;"), new("(a) in lakes and in the rivers of the land"), new("Boats")];

        WrappedLines.Join(lines).Should().BeSameAs(lines);
    }

    [Theory]
    [InlineData("a treaty on lakes that the towns adopt\u00AD", "ed last year,", "a treaty on lakes that the towns adopted last year,")]
    [InlineData("a treaty on lakes and the well-being of self-", "taught swimmers,", "a treaty on lakes and the well-being of self-taught swimmers,")]
    public void A_word_broken_at_the_end_of_a_line_is_one_word(string first, string second, string joined) =>
        Join(first, second)[0].Text.Should().Be(joined);

    [Fact]
    public void A_page_that_is_broken_to_a_width_is_joined_inside_a_text_that_is_not()
    {
        string[] other = [.. Enumerable.Repeat("Noting " + string.Concat(Enumerable.Repeat("that boats float, ", 20)), 40)];

        var lines = Join([.. other, .. wrapped.Where(line => line.Length > 0), .. other]);

        lines.Select(line => line.LineNumber).Where(line => line is > 40 and <= 54)
            .Should().Equal(41, 42, 45, 49, 53, 54);
    }

    [Theory]
    [InlineData("General Assembly—Thirty-second Session", "of the lakes and of the towns;")]
    [InlineData("its wish that all the people of the towns may swim on", "57 E/CN.4/1984/72.")]
    public void What_the_page_adds_is_not_joined(string above, string next) =>
        Join([.. wrapped[2..5], .. wrapped[6..10], above, next]).Select(line => line.Text)
            .Should().Contain(above).And.Contain(next);

    private static IReadOnlyList<SourceLine> Join(params string[] lines) =>
        WrappedLines.Join([.. lines.Select((line, at) => new SourceLine(line) { LineNumber = at + 1 })]);
}
