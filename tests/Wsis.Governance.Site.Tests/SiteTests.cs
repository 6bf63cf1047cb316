using Microsoft.Playwright;

namespace Wsis.Governance.Site.Tests;

/// <summary>The site in a browser.</summary>
public sealed class SiteTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Mandate = "mandate/ec-consultation-2010.html";
    private const string Paragraph = "place/A-66-77-E-2011-103/14.html";

    public static TheoryData<string> Pages =>
    [
        "index.html", "timeline.html", "findings.html", "search.html?q=privacy", "mandate/index.html", Mandate,
        "organization/itu.html", "outcomeParagraph/tunis-agenda-71.html", Paragraph, "contributionTally/tally-2010.html",
        "report/A-66-77-E-2011-103.html",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_for_everybody_in_light_and_dark_and_on_a_phone(string path)
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync(path);

        (await AxeCheck.AllAsync(visit.Page)).Should().BeEmpty("{0} is for everybody", path);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        (await AxeCheck.ContrastAsync(visit.Page)).Should().BeEmpty("{0} can be read in the dark", path);
        await visit.Page.SetViewportSizeAsync(360, 760);
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should()
            .BeLessThanOrEqualTo(360, "{0} fits a phone", path);
        visit.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Links_lead_from_the_start_page_to_the_mandates_of_a_body()
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync("index.html");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Organizations" }).First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "International Telecommunication Union" }).First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Executive secretariat of the Summit" }).ClickAsync();

        (await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync())
            .Should().Be("Executive secretariat of the Summit");
        visit.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("télécommunications", "International Telecommunication Union")]
    [InlineData("telecommunications union internationale", "International Telecommunication Union")]
    [InlineData("الدولي للاتصالات", "International Telecommunication Union")]
    [InlineData("60/252", "World Summit on the Information Society")]
    public async Task The_search_finds_names_and_symbols_in_all_languages(string words, string expected)
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync(Mandate);

        await visit.Page.GetByRole(AriaRole.Searchbox).First.FillAsync(words);
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.Locator("#results").GetByRole(AriaRole.Link, new() { Name = expected }).First.WaitForAsync();
        visit.Page.Url.Should().Contain("/search.html?q=");
        visit.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task The_search_leads_to_the_page_that_it_names()
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync("search.html?q=privacy");

        await visit.Page.Locator("#results li a").First.ClickAsync();
        await visit.Page.Locator("main h1").WaitForAsync();

        File.Exists(new Uri(visit.Page.Url).LocalPath).Should().BeTrue();
        visit.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Arabic_runs_from_right_to_left()
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync("organization/itu.html");

        var arabic = visit.Page.Locator("p[lang=ar]").First;
        (await arabic.EvaluateAsync<string>("one => getComputedStyle(one).direction")).Should().Be("rtl");
        // Of a range over the first letter and one over the last, the first stands to the right.
        (await arabic.EvaluateAsync<bool>(
            """
            one => {
              const text = one.firstChild;
              const place = at => { const range = document.createRange(); range.setStart(text, at);
                range.setEnd(text, at + 1); return range.getBoundingClientRect().left; };
              return place(0) > place(text.length - 1);
            }
            """)).Should().BeTrue();
    }

    [Fact]
    public async Task Text_in_the_drawings_of_the_start_page_is_never_smaller_than_ten_pixels()
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        foreach (var width in new[] { 360, 1_000 })
        {
            await using var visit = await browser.OpenAsync("index.html", width: width);
            var smallest = await visit.Page.EvaluateAsync<double>(
                """
                () => Math.min(...[...document.querySelectorAll('figure svg')].map(
                  svg => 12 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))
                """);

            smallest.Should().BeGreaterThanOrEqualTo(10);
        }
    }

    [Fact]
    public async Task A_misprint_is_shown_beside_the_correct_text()
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        await using var visit = await browser.OpenAsync("place/A-66-77-E-2011-103/6.html");

        (await visit.Page.GetByRole(AriaRole.Columnheader).AllInnerTextsAsync())
            .Should().Equal("Place", "Printed", "Right", "Why");
        (await visit.Page.Locator("td[lang=ar]").CountAsync()).Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("site-start.png", "index.html", false, 1_000)]
    [InlineData("site-organization.png", "organization/itu.html", true, 1_000)]
    [InlineData("site-paragraph.png", "place/A-66-77-E-2011-103/6.html", false, 1_000)]
    [InlineData("site-search.png", "search.html?q=privacy", false, 400)]
    public async Task The_pictures_in_the_documentation_show_pages_of_the_site(
        string file, string path, bool isDark, int width)
    {
        Assert.SkipWhen(BrowserFixture.Missing is not null, BrowserFixture.Missing ?? "");
        var picture = Repository.PathOf("docs", "pictures", file);
        if (Repository.Renews)
        {
            await using var visit = await browser.OpenAsync(path, isDark, width);
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture });
        }

        File.Exists(picture).Should().BeTrue("WSIS_RENEW=1 takes the pictures of docs/tool.md");
    }
}
