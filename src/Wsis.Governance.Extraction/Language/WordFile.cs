namespace Wsis.Governance.Extraction.Language;

/// <summary>Reads the file of words of a language.</summary>
internal static class WordFile
{
    /// <summary>The lines: a role, and the words or phrases that have it. Lines that begin with
    /// <c>#</c> are comments.</summary>
    public static IReadOnlyList<(string Role, string[] Words)> Read(string code)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"words/{code}")
            ?? throw new InvalidOperationException($"There are no words of the language {code}.");
        using var reader = new StreamReader(stream);
        var lines = new List<(string, string[])>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                lines.Add((line[..tab], line[(tab + 1)..].Split('|', StringSplitOptions.TrimEntries)));
            }
        }

        return lines;
    }
}
