using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Symbols that need not be parsed: those that come back in a file, for which readers keep one string, and
/// those that are made here.</content>
public readonly partial struct DocumentSymbol
{
    /// <inheritdoc/>
    static bool ITextValue<DocumentSymbol>.TryParsePooled(
        ReadOnlySpan<byte> utf8, StringPool? texts, out DocumentSymbol value)
    {
        if (texts is not null && texts.TryFind(utf8, PoolKind.Symbol, out var text))
        {
            value = new DocumentSymbol(text);
            return true;
        }

        if (!TextValue.TryParseUtf8(utf8, out value, out _))
        {
            return false;
        }

        texts?.Add(utf8, PoolKind.Symbol, value.Canonical);
        return true;
    }

    /// <summary>The symbol of a text that is known to be one in canonical form.</summary>
    internal static DocumentSymbol OfCanonical(string text) => new(text);
}
