using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Symbols come back often in a file: readers keep one string for each.</content>
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
}
