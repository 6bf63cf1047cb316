using System.Runtime.CompilerServices;
using Wsis.Governance.Symbols;

namespace Wsis.Governance.Citations;

/// <summary>One reading of a cited number, before comparison with the date.</summary>
/// <param name="Resolution">The resolution; <c>default</c> for a body whose resolutions are identified
/// only by symbol.</param>
/// <param name="Symbol">That symbol; <c>default</c> for all others.</param>
/// <param name="Reason">The reason for the reading.</param>
/// <param name="IsMirrored">True if the two numbers are read in the other order than they stand.</param>
/// <param name="IsFirst">True for the reading that was made first.</param>
internal readonly record struct CitationReading(
    ResolutionId Resolution, DocumentSymbol Symbol, string Reason, bool IsMirrored, bool IsFirst)
{
    /// <summary>The symbols of the reading, the most likely first.</summary>
    /// <param name="symbols">Receives them; space for <see cref="ResolutionSymbols.MaxSymbols"/>.</param>
    /// <returns>The number of symbols.</returns>
    public int WriteSymbols(Span<DocumentSymbol> symbols)
    {
        if (Symbol.IsDefault)
        {
            return ResolutionSymbols.Write(Resolution, symbols);
        }

        symbols[0] = Symbol;
        return 1;
    }
}

/// <summary>Readings of one number, in their order. No number has more than these: two orders for each of two
/// organs.</summary>
[InlineArray(Length)]
internal struct ReadingBuffer
{
    /// <summary>The maximum number of readings.</summary>
    public const int Length = 4;

    private CitationReading first;
}

/// <summary>Symbols of the readings; see <see cref="ReadingBuffer"/>.</summary>
[InlineArray(ReadingBuffer.Length * ResolutionSymbols.MaxSymbols)]
internal struct SymbolBuffer
{
    private DocumentSymbol first;
}
