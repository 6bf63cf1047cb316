namespace Wsis.Governance.Extraction.Tests;

/// <summary>What a source shows beside its words: italics and the headings of tables.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("General Assembly resolutions", "60/252; 61/5", "A/RES/60/252 0|A/RES/61/5 8")]
    [InlineData("Human Rights Council resolutions", "28/32", "A/HRC/RES/28/32 0")]
    [InlineData("Economic and Social Council resolutions", "2020/10", "E/RES/2020/10 0")]
    [InlineData("Human Rights Council decisions", "2/113", "A/HRC/DEC/2/113 0")]
    public void The_heading_of_a_table_gives_numbers_their_organ(string heading, string cell, string citations)
    {
        var document = DocumentExtractor.Extract([new SourceLine(cell) { TableHeading = heading }]);

        document.Paragraphs[0].Citations.Select(one => $"{one.Canonical} {one.Offset}").Should().Equal(citations.Split('|'));
        document.Paragraphs[0].Citations.Select(one => cell[one.Span]).Should()
            .Equal(document.Paragraphs[0].Citations.Select(one => one.Text));
    }

    [Theory]
    [InlineData("_Requests_ the Office to swim;", "2. _Invites_ the Bank to swim;", null)]
    [InlineData("_Requests_ the Office to swim;", "2. Invites the Bank to swim;", "The verb is not in italics, as other verbs are.")]
    [InlineData("_Requests_ the Office to swim;", "2. _Boats_ the Bank to swim;", "The paragraph begins with words in italics")]
    [InlineData("Requests the Office to swim;", "2. Invites the Bank to swim;", null)]
    public void A_verb_that_differs_from_the_italics_is_a_doubt(string first, string second, string? reason)
    {
        var document = DocumentExtractor.Extract([Line("The General Assembly,"), Line("1. " + first), Line(second)]);

        var doubts = document.Paragraphs[2].Doubts.Select(doubt => doubt.Reason);
        if (reason is null)
        {
            doubts.Should().BeEmpty();
        }
        else
        {
            doubts.Should().ContainSingle().Which.Should().StartWith(reason);
        }
    }

    // The words between underscores are in italics.
    private static SourceLine Line(string marked)
    {
        var start = marked.IndexOf('_', StringComparison.Ordinal);
        var length = start < 0 ? 0 : marked.LastIndexOf('_') - start - 1;
        return new SourceLine(marked.Replace("_", "", StringComparison.Ordinal))
        {
            Italic = new TextSpan(Math.Max(0, start), length),
        };
    }
}
