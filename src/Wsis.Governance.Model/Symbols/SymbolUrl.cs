using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance;

/// <summary>The content of the address of a United Nations document.</summary>
/// <param name="Symbol">The symbol in it.</param>
/// <param name="Language">The official language that the address names, or null.</param>
/// <param name="Repaired">The repairs made, as a clause; null if there were none.</param>
public sealed record SymbolUrl(DocumentSymbol Symbol, string? Language, string? Repaired)
{
    private static readonly string[] documentHosts = ["undocs.org", "docs.un.org"];
    private static readonly string[] otherHosts = ["un.org", "ohchr.org"];
    private static readonly string[] symbolNames = ["symbolno=", "symbol=", "s=", "FinalSymbol="];
    private static readonly string[] languageNames = ["lang=", "l=", "language="];

    /// <summary>Reads an address that holds a symbol: of undocs.org, docs.un.org, documents.un.org, the old
    /// <c>view_doc.asp</c>, or the treaty-body database.</summary>
    /// <param name="address">The address.</param>
    /// <param name="link">The content; null if the address contains no symbol.</param>
    /// <returns>False if no symbol of a known body can be read. Names of files that were made of a symbol are
    /// not read: that would need a list of documents.</returns>
    public static bool TryParse(string? address, [NotNullWhen(true)] out SymbolUrl? link)
    {
        link = null;
        if (!TrySplit(address, out var host, out var path, out var query))
        {
            return false;
        }

        var isDocument = IsOneOf(documentHosts, host, subdomains: false);
        if ((isDocument || IsOneOf(otherHosts, host, subdomains: true))
            && ValueOf(query, symbolNames) is { Length: > 0 } symbol)
        {
            return TryRead(symbol, LanguageOf(ValueOf(query, languageNames)), out link);
        }

        return isDocument && TryRead(WithoutLanguage(path, out var language), language, out link);
    }

    /// <summary>Reads an address of undocs.org or docs.un.org, whether or not it leads to a document.</summary>
    /// <param name="address">The address.</param>
    /// <param name="path">The text at the place of the symbol, decoded and without the language before it; null if
    /// the address is of another site.</param>
    /// <param name="language">The official language before it, or null.</param>
    /// <returns>False for an address of another site.</returns>
    public static bool TryGetPath(
        string? address, [NotNullWhen(true)] out string? path, out string? language)
    {
        (path, language) = (null, null);
        if (!TrySplit(address, out var host, out var encoded, out _)
            || !IsOneOf(documentHosts, host, subdomains: false))
        {
            return false;
        }

        path = Uri.UnescapeDataString(WithoutLanguage(encoded, out language).ToString());
        return true;
    }

    private static bool TrySplit(
        string? address, out ReadOnlySpan<char> host, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        var rest = address.AsSpan().Trim();
        host = path = query = default;
        var scheme = rest.IndexOf("://");
        if (address is null or { Length: > 2048 } || scheme is not (4 or 5)
            || !rest.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        rest = rest[(scheme + 3)..];
        var slash = rest.IndexOf('/');
        if (slash <= 0)
        {
            return false;
        }

        host = rest[..slash];
        var port = host.IndexOf(':');
        host = port < 0 ? host : host[..port];
        rest = rest[(slash + 1)..];
        var fragment = rest.IndexOf('#');
        rest = fragment < 0 ? rest : rest[..fragment];
        var question = rest.IndexOf('?');
        path = question < 0 ? rest : rest[..question];
        query = question < 0 ? default : rest[(question + 1)..];
        return true;
    }

    private static ReadOnlySpan<char> WithoutLanguage(ReadOnlySpan<char> path, out string? language)
    {
        language = path is [_, _, '/', _, ..] ? LanguageOf(path[..2]) : null;
        return language is null ? path : path[3..];
    }

    private static bool TryRead(ReadOnlySpan<char> encoded, string? language, out SymbolUrl? link)
    {
        link = null;
        var text = Uri.UnescapeDataString(encoded.ToString()).Trim().TrimEnd('/');
        string? repaired = null;
        if (text.AsSpan().Count('(') == text.AsSpan().Count(')') + 1)
        {
            text += ")";
            repaired = "the closing bracket added that links often lose";
        }

        if (!DocumentSymbol.TryParse(text, out var symbol) || !symbol.IsBodyKnown)
        {
            return false;
        }

        link = new SymbolUrl(symbol, language, repaired);
        return true;
    }

    // The value of the first name that the query contains.
    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> query, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var range in query.Split('&'))
            {
                var pair = query[range];
                if (pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                {
                    return pair[name.Length..];
                }
            }
        }

        return default;
    }

    private static bool IsOneOf(string[] known, ReadOnlySpan<char> host, bool subdomains)
    {
        foreach (var name in known)
        {
            if (!host.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var before = host[..^name.Length];
            if (before.IsEmpty || before.Equals("www.", StringComparison.OrdinalIgnoreCase)
                || (subdomains && before[^1] == '.'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two letters, or the one letter of the old addresses.</summary>
    private static string? LanguageOf(ReadOnlySpan<char> text) => text switch
    {
        "ar" or "AR" or "A" => "ar",
        "zh" or "ZH" or "C" => "zh",
        "en" or "EN" or "E" => "en",
        "fr" or "FR" or "F" => "fr",
        "ru" or "RU" or "R" => "ru",
        "es" or "ES" or "S" => "es",
        _ => null,
    };
}
