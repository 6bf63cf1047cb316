using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Looks for symbols that are not in canonical form.</summary>
internal ref struct SymbolForms(Check check, Scope scope) : IMemberVisitor
{
    private Scope scope = scope;

    /// <summary>What was found so far.</summary>
    public readonly Scope Scope => scope;

    /// <inheritdoc/>
    public readonly bool Concerns<T>(T value)
        where T : struct, ITextValue<T> =>
        SymbolOf(value) is { IsDefault: false } symbol && !string.Equals(symbol.Text, symbol.Canonical);

    /// <inheritdoc/>
    public readonly bool Concerns(Extensible it) => false;

    /// <inheritdoc/>
    public void Meet<T>(T value, string place)
        where T : struct, ITextValue<T>
    {
        var symbol = SymbolOf(value);
        scope.Report(
            check, place, new("text", symbol.Text), new FindingArgument("canonical", symbol.Canonical));
    }

    /// <inheritdoc/>
    public readonly void Meet(Extensible it, string place)
    {
    }

    private static DocumentSymbol SymbolOf<T>(T value)
        where T : struct, ITextValue<T> =>
        typeof(T) == typeof(DocumentSymbol) ? (DocumentSymbol)(object)value
        : typeof(T) == typeof(DocumentRef) ? ((DocumentRef)(object)value).Symbol
        : default;
}
