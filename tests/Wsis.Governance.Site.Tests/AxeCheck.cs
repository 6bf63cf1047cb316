using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Wsis.Governance.Site.Tests;

/// <summary>The accessibility check of axe-core, in a page.</summary>
internal static class AxeCheck
{
    private const string Run =
        """
        rules => axe.run(document, { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) })
          .then(result => result.violations.map(
            one => `${one.id}: ${one.help}: ${one.nodes.map(node => node.html).join(' ')}`))
        """;

    private static readonly string script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What axe-core finds wrong with a page.</summary>
    public static async Task<string[]> AllAsync(IPage page)
    {
        await page.EvaluateAsync(script);
        return await page.EvaluateAsync<string[]>(Run, null);
    }

    /// <summary>What it finds wrong with the colours of a page that was checked before.</summary>
    public static Task<string[]> ContrastAsync(IPage page) =>
        page.EvaluateAsync<string[]>(Run, new[] { "color-contrast" });
}
