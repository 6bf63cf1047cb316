using System.Collections.Immutable;

namespace Wsis.Governance.Tests.Citations;

public class CitationMatchTests
{
    private static readonly CitationMatch match = CitationScanner.Scan("See A/66/77-E/2011/103, paragraph 4.")[0] with
    {
        Repaired = "a bracket",
        Paragraphs = ParagraphSet.Parse("4"),
        OutcomeDocument = Id<OutcomeDocument>.Parse("tunis-agenda"),
        Note = "a note",
    };

    public static TheoryData<string, CitationMatch> Others => new()
    {
        { "offset", match with { Offset = 5 } },
        { "length", match with { Length = 1 } },
        { "text", match with { Text = "A/66/78" } },
        { "repair", match with { Repaired = null } },
        { "paragraphs", match with { Paragraphs = ParagraphSet.Parse("5") } },
        { "outcome document", match with { OutcomeDocument = Id<OutcomeDocument>.Parse("geneva-plan") } },
        { "span", match with { Span = 4..5 } },
        { "note", match with { Note = null } },
        { "candidates", match with { Candidates = ImmutableArray<CitationCandidate>.Empty } },
        { "a candidate", match with { Candidates = [match.Candidates[0] with { Reason = "another" }] } },
    };

    [Fact]
    public void The_same_place_scanned_twice_is_the_same()
    {
        var same = match with { Candidates = [.. match.Candidates] };

        same.Should().Be(match);
        same.GetHashCode().Should().Be(match.GetHashCode());
        match.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_match_that_differs_in_anything_is_not_equal(string what, CitationMatch other) =>
        other.Should().NotBe(match, "they differ in the {0}", what);

    [Theory]
    [InlineData("See A/RES/60/252.", "A/RES/60/252 -> A/RES/60/252")]
    [InlineData("See paragraph 71 of the Tunis Agenda.", "Tunis Agenda -> tunis-agenda")]
    public void A_match_prints_its_text_and_its_document(string text, string printed) =>
        CitationScanner.Scan(text).Single().ToString().Should().Be(printed);
}
