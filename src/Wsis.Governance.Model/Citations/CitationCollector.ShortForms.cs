using System.Globalization;
using Wsis.Governance.Citations.Places;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <content>Short forms after a symbol: "and Add.1".</content>
internal partial struct CitationCollector
{
    /// <summary>Adds a symbol printed in short form after a full one; after a joint symbol it applies
    /// to each part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place of the short form.</param>
    /// <param name="name">The name of the element: <c>Add</c>.</param>
    /// <param name="number">Its number.</param>
    /// <param name="isChange">True if the element changes a document, so that the document stays the last.</param>
    /// <param name="suffix">The suffix after the number: <c>/Rev.1</c>.</param>
    public void AddShortForm(
        ReadOnlySpan<char> text, TextRange place, string name, int number, bool isChange, string suffix)
    {
        var whole = "";
        foreach (var part in new SymbolEnumerator(LastFull.Canonical))
        {
            var element = name.Length == 0 ? "" : $"{name}.";
            var own = part.Text.LastIndexOf($"/{element}", StringComparison.OrdinalIgnoreCase);
            if (own < 0 && !isChange)
            {
                return;
            }

            var one = string.Create(
                CultureInfo.InvariantCulture, $"{(own < 0 ? part.Text : part.Text[..own])}/{element}{number}{suffix}");
            whole = whole.Length == 0 ? one : $"{whole}-{one}";
        }

        if (!DocumentSymbol.TryParse(whole, out var symbol))
        {
            return;
        }

        LastFull = isChange ? LastFull : symbol;
        var candidates = symbol.IsJoint
            ? CandidatesOfJoint(symbol, TextRepairs.None) : [Printed(symbol, TextRepairs.None)];
        Add(Match(text, place, candidates, TextRepairs.None, default));
    }

    /// <summary>The number of matches so far.</summary>
    public readonly int Count => count;

    /// <summary>Gives the places after a run of short forms to the last of them, or to the document if all of them are
    /// corrigenda.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The index of the first short form; the document is before it.</param>
    /// <param name="end">The end of the last one.</param>
    public readonly void PlaceAfterShortForms(ReadOnlySpan<char> text, int first, int end)
    {
        const string Corrigendum = "/Corr.";
        if (first <= passStart || first >= count)
        {
            return;
        }

        var target = count - 1;
        while (target >= first && matches[target].Document.Canonical is var symbol
            && symbol.AsSpan(symbol.LastIndexOf('/')).StartsWith(Corrigendum))
        {
            target--;
        }

        target = target < first ? first - 1 : count - 1;
        var match = matches[target];
        if (match.ParagraphsPrinted is null
            && ParagraphLocator.AfterShortForms(text, match.Offset, end) is { Printed: not null } places)
        {
            matches[target] = match with
            {
                Paragraphs = places.Set,
                ParagraphsPrinted = places.Printed,
                Span = match.Offset..places.Place.End,
            };
        }
    }
}
