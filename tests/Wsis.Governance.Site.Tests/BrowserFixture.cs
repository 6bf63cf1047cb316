using Microsoft.Playwright;

namespace Wsis.Governance.Site.Tests;

/// <summary>A site of the reference data, and the system's Chromium without a window to look at it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] browsers =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly TemporaryFolder folder = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Why the tests cannot run; null where they can.</summary>
    public static string? Missing => Array.Exists(browsers, File.Exists)
        ? null
        : "There is no Chromium at " + string.Join(", ", browsers) + ".";

    /// <summary>The address of the site: under a path of its own in the file system.</summary>
    public string Address => new Uri(folder.Path + "/site/").AbsoluteUri;

    /// <summary>The folder of the site.</summary>
    public string Site => Path.Combine(folder.Path, "site");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        ToolRun.Of("site", Site).Code.Should().Be(0);
        if (Missing is null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = Array.Find(browsers, File.Exists),
                Args = ["--no-sandbox"],
                Timeout = 120_000,
            });
        }
    }

    /// <summary>Opens a page of the site and fails at the end if it wrote to the console or asked for anything
    /// elsewhere.</summary>
    public async Task<SiteVisit> OpenAsync(string path, bool isDark = false, int width = 1_000)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 760 },
        });
        // Long: a busy machine is slow, and no fault of the site.
        context.SetDefaultTimeout(120_000);
        var visit = new SiteVisit(await context.NewPageAsync(), Address);
        await visit.Page.GotoAsync(Address + path);
        return visit;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        folder.Dispose();
    }
}
