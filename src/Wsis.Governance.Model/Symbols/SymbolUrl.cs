using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance;

/// <summary>The content of the address of a United Nations document.</summary>
/// <param name="Symbol">The symbol in it.</param>
/// <param name="Language">The official language asked for, or null.</param>
/// <param name="Repaired">The repairs made, as a clause; null if there were none.</param>
public sealed record SymbolUrl(DocumentSymbol Symbol, string? Language, string? Repaired)
{
    private static readonly string[] queryNames = ["symbolno=", "symbol=", "s="];

    /// <summary>Reads an address that holds a symbol: of undocs.org, docs.un.org, documents.un.org, the old
    /// <c>view_doc.asp</c>, or the treaty-body database.</summary>
    /// <param name="address">The address.</param>
    /// <param name="link">The content; null if the address contains no symbol.</param>
    /// <returns>False if no symbol of a known body can be read. Names of files that were made of a symbol are
    /// not read: that would need a list of documents.</returns>
    public static bool TryParse(string? address, [NotNullWhen(true)] out SymbolUrl? link)
    {
        link = null;
        if (address is null || address.Length > 2048 || !TrySplit(address, out var host, out var path, out var query))
        {
            return false;
        }

        if (IsHost(host, "undocs.org") || IsHost(host, "docs.un.org"))
        {
            var hasLanguage = path.Length > 3 && path[2] == '/' && LanguageOf(path[..2]) is not null;
            return TryRead(hasLanguage ? path[3..] : path, hasLanguage ? LanguageOf(path[..2]) : null, out link);
        }

        foreach (var name in queryNames)
        {
            if (IsUnitedNations(host) && ValueOf(query, name) is { Length: > 0 } symbol)
            {
                var language = LanguageOf(ValueOf(query, "lang=")) ?? LanguageOf(ValueOf(query, "l="));
                return TryRead(symbol, language, out link);
            }
        }

        return false;
    }

    private static bool TrySplit(
        string address, out ReadOnlySpan<char> host, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        var rest = address.AsSpan().Trim();
        host = path = query = default;
        var scheme = rest.IndexOf("://");
        if (scheme is not (4 or 5) || !rest.StartsWith("http", StringComparison.OrdinalIgnoreCase))
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
        rest = rest[(slash + 1)..];
        var fragment = rest.IndexOf('#');
        rest = fragment < 0 ? rest : rest[..fragment];
        var question = rest.IndexOf('?');
        path = question < 0 ? rest : rest[..question];
        query = question < 0 ? default : rest[(question + 1)..];
        return true;
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

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> query, string name)
    {
        foreach (var range in query.Split('&'))
        {
            var pair = query[range];
            if (pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return pair[name.Length..];
            }
        }

        return default;
    }

    private static bool IsHost(ReadOnlySpan<char> host, string name) =>
        host.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && host[4..].Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool IsUnitedNations(ReadOnlySpan<char> host) =>
        host.EndsWith("un.org", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("ohchr.org", StringComparison.OrdinalIgnoreCase);

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
