namespace Wsis.Governance.Tests.Symbols;

/// <summary>All that a symbol says, in one line.</summary>
internal static class SymbolDescription
{
    public static string Of(DocumentSymbol symbol)
    {
        var parts = symbol.GetParts();
        string[] said =
        [
            symbol.Canonical == symbol.Text ? "" : $"= {symbol.Canonical};",
            parts.Body.ToString(),
            parts.IsBodyKnown ? parts.Organ : "unknown",
            parts.Kind == SymbolKind.Document ? "" : parts.Kind.ToString(),
            parts.Session == 0 ? "" : $"{parts.SessionKind} session {parts.Session}",
            parts.Year == 0 ? "" : $"year {parts.Year}",
            parts.Number == 0 ? "" : $"number {parts.Number}",
            parts.LastNumber == parts.Number ? "" : $"to {parts.LastNumber}",
            parts.Letters.IsEmpty ? "" : $"letters {parts.Letters}{(parts.LettersBracketed ? " in brackets" : "")}",
            parts.Brackets.IsEmpty ? "" : $"({parts.Brackets})",
            symbol.Suffixes.IsEmpty ? "" : $"changes {string.Join('/', symbol.Suffixes)}",
            parts.Language == 0 ? "" : $"in {parts.Language}",
            symbol.IsJoint ? "joint" : "",
        ];
        return string.Join(' ', said.Where(one => one.Length > 0));
    }
}
