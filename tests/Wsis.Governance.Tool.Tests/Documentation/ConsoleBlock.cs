namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>A command of the documentation and what it shows. A line of one ellipsis stands for lines left
/// out.</summary>
/// <param name="Line">The line of the page that the command stands on, from 0.</param>
/// <param name="Command">The command.</param>
/// <param name="Shown">The lines under it.</param>
internal sealed record ConsoleBlock(int Line, string Command, string[] Shown)
{
    private const string Ellipsis = "…";
    private const string Prompt = "$ ";

    /// <summary>The commands of a page, in order.</summary>
    public static IEnumerable<ConsoleBlock> In(string[] page)
    {
        for (var line = 0; line < page.Length; line++)
        {
            if (page[line] != "```console")
            {
                continue;
            }

            var end = Array.IndexOf(page, "```", line);
            while (++line < end)
            {
                if (page[line].StartsWith(Prompt, StringComparison.Ordinal))
                {
                    var next = Array.FindIndex(
                        page, line + 1, text => text.StartsWith(Prompt, StringComparison.Ordinal) || text == "```");
                    yield return new ConsoleBlock(line, page[line][Prompt.Length..], page[(line + 1)..next]);
                }
            }
        }
    }

    /// <summary>What the page should show of the lines that the command wrote.</summary>
    public IEnumerable<string> Expected(string[] written)
    {
        var cut = Array.IndexOf(Shown, Ellipsis);
        if (cut < 0 || written.Length < Shown.Length)
        {
            return written;
        }

        return [.. written[..cut], Ellipsis, .. written[^(Shown.Length - cut - 1)..]];
    }
}
