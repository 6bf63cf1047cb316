using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Extraction.Links;

/// <summary>The address of a document at undocs.org or docs.un.org.</summary>
/// <param name="Raw">The part after the host.</param>
/// <param name="Path">The symbol, without the language.</param>
/// <param name="IsWellFormed">False if a path segment is empty or a language occurs twice.</param>
internal sealed record LinkAddress(string Raw, string Path, bool IsWellFormed)
{
    /// <summary>True if the path looks like a symbol.</summary>
    public bool IsSymbolLike => Path.Contains('/', StringComparison.Ordinal);

    /// <summary>Reads an address; false for an address of another site, or without a path.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out LinkAddress? address)
    {
        address = null;
        if (!SymbolUrl.TryGetPath(text, out var path, out var language))
        {
            return false;
        }

        var trimmed = path.Trim('/');
        var inner = WithoutLanguage(trimmed);
        var raw = language is null ? $"/{path}" : $"/{language}/{path}";
        var isWellFormed = (language is null || inner.Length == trimmed.Length)
            && !raw.Contains("//", StringComparison.Ordinal);
        address = new LinkAddress(raw, inner, isWellFormed);
        return inner.Length > 0;
    }

    // A language that is repeated, or none of the six.
    private static string WithoutLanguage(string path) =>
        path is [_, _, '/', ..] && char.IsAsciiLetterLower(path[0]) ? path[3..] : path;
}
