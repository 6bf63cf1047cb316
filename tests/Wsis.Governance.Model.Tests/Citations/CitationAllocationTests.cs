using System.Diagnostics;

namespace Wsis.Governance.Tests.Citations;

public class CitationAllocationTests
{
    private static readonly TimeSpan maxWait = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("")]
    [InlineData("The Council met on 15 March 2006 and adopted 12 texts by 47 votes to 2.")]
    [InlineData("The budget for 2025/26 is in paragraph 12 of the report; 50/50 is a ratio, and so is 3/4.")]
    [InlineData("Le Conseil s’est réuni le 15 mars 2006 et a adopté 12 textes.")]
    [InlineData("Совет собрался 15 марта 2006 года и принял 12 документов.")]
    [InlineData("理事会于2006年3月15日举行会议，通过了12项案文。")]
    [InlineData("اجتمع المجلس في 15 آذار/مارس 2006 واعتمد 12 نصا.")]
    public void A_text_without_citations_allocates_nothing(string text)
    {
        CitationScanner.Scan(text).Should().BeEmpty();

        LeastOf(text, 0).Should().Be(0);
    }

    [Theory]
    [InlineData("General Assembly resolution 60/252 of 27 March 2006 was adopted without a vote.")]
    [InlineData("The report is in document A/60/687 of that session.")]
    [InlineData("Security Council resolution 1325 (2000) has 18 paragraphs.")]
    public void A_citation_allocates_less_than_a_kilobyte(string text)
    {
        // The list, the match, its candidate and their texts.
        const int MaxBytes = 1_000;

        CitationScanner.Scan(text).Should().ContainSingle();

        LeastOf(text, MaxBytes - 1).Should().BeLessThan(MaxBytes);
    }

    // Precompiled code allocates within the search of .NET until the runtime has compiled it again, on a thread of its
    // own: the scan is measured until it meets the bound.
    private static long LeastOf(string text, long bound)
    {
        var least = long.MaxValue;
        for (var waited = Stopwatch.StartNew(); least > bound && waited.Elapsed < maxWait; Thread.Sleep(5))
        {
            least = Math.Min(least, Allocation.Of(() => CitationScanner.Scan(text)));
        }

        return least;
    }
}
