using Microsoft.Playwright;

namespace Wsis.Governance.Site.Tests;

/// <summary>A page of the site in a browser, with what went wrong in it.</summary>
public sealed class SiteVisit : IAsyncDisposable
{
    private readonly List<string> problems = [];

    /// <summary>Watches a page.</summary>
    public SiteVisit(IPage page, string address)
    {
        Page = page;
        page.Console += (_, message) => problems.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => problems.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                problems.Add($"request: {request.Url}");
            }
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What was written to the console, what failed, and what was asked for elsewhere.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
