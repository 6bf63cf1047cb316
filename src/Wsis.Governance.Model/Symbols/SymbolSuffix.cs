using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>One change in the stack at the end of a symbol: <c>Rev.1</c>, <c>Add.7-9</c>, <c>Summary</c>.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Number">Its number; 0 if none is printed.</param>
/// <param name="LastNumber">The last number of a range (<c>Add.7-9</c> is one document); otherwise equal
/// to <paramref name="Number"/>.</param>
/// <remarks><c>default</c> means no change.</remarks>
public readonly record struct SymbolSuffix(SymbolSuffixKind Kind, int Number, int LastNumber)
{
    /// <summary>The change as it is in a canonical symbol; empty for <c>default</c>.</summary>
    public override string ToString()
    {
        var name = Kind switch
        {
            SymbolSuffixKind.Addendum => "Add",
            SymbolSuffixKind.Corrigendum => "Corr",
            SymbolSuffixKind.Revision => "Rev",
            SymbolSuffixKind.Amendment => "Amend",
            SymbolSuffixKind.Summary => "Summary",
            SymbolSuffixKind.Supplement => "Supp",
            _ => "",
        };

        var culture = InvariantNumbers.Format;
        return Number == 0 ? name
            : LastNumber == Number ? string.Create(culture, stackalloc char[32], $"{name}.{Number}")
            : string.Create(culture, stackalloc char[32], $"{name}.{Number}-{LastNumber}");
    }
}
