namespace Wsis.Governance.Values;

/// <content>Symbols come back often in a file: readers keep one string for each.</content>
public readonly partial struct DocumentSymbol
{
    /// <inheritdoc/>
    static int ITextValue<DocumentSymbol>.Recurrence => TextValue.RecurringSymbol;

    /// <inheritdoc/>
    static DocumentSymbol ITextValue<DocumentSymbol>.Adopt(string text) => new(text);
}
