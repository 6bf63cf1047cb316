namespace Wsis.Governance.Tool.Bibliography;

/// <summary>Writes references for BibLaTeX, in UTF-8.</summary>
internal static class BibLatexWriter
{
    private static readonly Dictionary<string, string> languages = new(StringComparer.Ordinal)
    {
        ["ar"] = "arabic",
        ["en"] = "english",
        ["es"] = "spanish",
        ["fr"] = "french",
        ["ru"] = "russian",
        ["zh"] = "chinese",
    };

    /// <summary>Writes one entry for each reference.</summary>
    public static void Write(IEnumerable<DocumentReference> references, TextWriter output)
    {
        foreach (var reference in references)
        {
            output.Write($"@report{{{reference.Key},\n");
            // Double braces keep a name together and keep the capitals of a title.
            WriteField(output, "author", reference.Author, "{{", "}}");
            WriteField(output, "title", reference.Title, "{{", "}}");
            WriteField(output, "type", reference.Genre);
            WriteField(output, "number", reference.Symbol.Canonical);
            WriteField(output, "institution", "United Nations");
            WriteField(output, "date", reference.Date.ToString());
            WriteField(output, "langid", languages.GetValueOrDefault(reference.Language, ""));
            WriteField(output, "url", reference.Symbol.ToUrl(), isVerbatim: true);
            output.Write("}\n\n");
        }
    }

    private static void WriteField(
        TextWriter output, string name, string value, string open = "{", string close = "}", bool isVerbatim = false)
    {
        if (value.Length > 0)
        {
            output.Write($"  {name} = {open}{(isVerbatim ? value : Escaped(value))}{close},\n");
        }
    }

    private static string Escaped(string text) => string.Concat(text.Select(static letter => letter switch
    {
        '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
        '{' => "\\{",
        '}' => "\\}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '\\' => "\\textbackslash{}",
        _ => letter.ToString(),
    }));
}
