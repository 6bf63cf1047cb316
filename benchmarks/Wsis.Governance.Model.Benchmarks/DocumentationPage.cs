namespace Wsis.Governance.Benchmarks;

/// <summary>The pages of the documentation, as far as measurements write them.</summary>
internal static class DocumentationPage
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = Find();

    /// <summary>Puts a text between the marks of that name on a page.</summary>
    public static void Write(string page, string mark, string text)
    {
        var path = Path.Combine(Repository, "docs", page);
        var before = File.ReadAllText(path);
        var (first, last) = ($"<!-- {mark}: begin -->", $"<!-- {mark}: end -->");
        var begin = before.IndexOf(first, StringComparison.Ordinal) + first.Length;
        var end = before.IndexOf(last, StringComparison.Ordinal);
        if (begin < first.Length || end < begin)
        {
            throw new InvalidOperationException($"docs/{page} lacks the marks {first} and {last}.");
        }

        File.WriteAllText(path, $"{before[..begin]}\n{text.ReplaceLineEndings("\n")}{before[end..]}");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "docs", "performance.md")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above this program has docs/performance.md.");
    }
}
