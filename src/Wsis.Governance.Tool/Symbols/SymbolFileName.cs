using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Symbols;

/// <summary>A symbol in the name of a file, with underscores in place of slashes: <c>A_RES_60_252.docx</c>.</summary>
internal static class SymbolFileName
{
    private static readonly string[] endings =
        [".txt", ".docx", ".doc", ".html", ".htm", ".json", ".jsonl", ".pdf", ".xml", ".wpf", ".rtf"];

    /// <summary>Reads the name of a file, with or without folder, extension, and language at its end
    /// (<c>A_RES_60_252-FR.pdf</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="symbol">The symbol.</param>
    /// <param name="language">The official language at the end of the name, or null.</param>
    /// <returns>False if the name contains no symbol of a known body.</returns>
    public static bool TryParse(string path, out DocumentSymbol symbol, out string? language)
    {
        var name = Path.GetFileName(path);
        // Only a known extension is removed: the symbol UNEP_EA.2_RES.5 has none.
        name = endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? Path.GetFileNameWithoutExtension(name)
            : name;
        language = null;
        if (name is [.., '_' or '-', _, _]
            && OfficialLanguages.Codes.Contains(name[^2..].ToLowerInvariant(), StringComparer.Ordinal))
        {
            (name, language) = (name[..^3], name[^2..].ToLowerInvariant());
        }

        symbol = default;
        return name.Contains('_', StringComparison.Ordinal)
            && DocumentSymbol.TryParse(name.Replace('_', '/'), out symbol) && symbol.IsBodyKnown;
    }
}
