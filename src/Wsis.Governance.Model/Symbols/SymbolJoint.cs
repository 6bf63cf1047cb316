namespace Wsis.Governance.Symbols;

/// <summary>Where one symbol ends and the next of the same document begins.</summary>
/// <remarks>A hyphen also occurs inside symbols, so it joins only before a known body and a slash. Libraries print
/// <c>||</c> and <c>;</c> between the symbols instead.</remarks>
internal static class SymbolJoint
{
    /// <summary>The length of the joint at a place; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && SymbolCharacters.IsSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return 0;
        }

        if (text[at] == ';')
        {
            at++;
        }
        else if (text[at..].StartsWith("||"))
        {
            at += 2;
        }
        else if (at == start && (text[at] == '-' || SymbolCharacters.IsOtherDash(text[at])))
        {
            at++;
        }
        else
        {
            return 0;
        }

        while (at < text.Length && SymbolCharacters.IsSpace(text[at]))
        {
            at++;
        }

        return IsBodyAt(text, at) ? at - start : 0;
    }

    /// <summary>True if a known body begins, up to its first slash.</summary>
    public static bool IsBodyAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        var code = 0ul;
        while ((uint)end < (uint)text.Length && char.IsAsciiLetter(text[end]))
        {
            code = SymbolBodies.Append(code, text[end]);
            end++;
        }

        if (end == at || (uint)end >= (uint)text.Length || SymbolBodies.Find(code) == SymbolBodies.Unknown)
        {
            return false;
        }

        return text[end] == '/'
            || ((text[end] == '-' ? code == SymbolWords.Wsis : text[end] == '.' && code == SymbolWords.Gegn)
                && text[end..].Contains('/'));
    }

    /// <summary>Reads the symbols that follow the first one.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="scan">The scan of the first.</param>
    /// <param name="error">Why they are none.</param>
    public static bool TryScanJoined(ReadOnlySpan<char> text, SymbolScan scan, out ParseError error)
    {
        var from = (int)scan.Length;
        var isAdopted = IsAdopted(scan);
        while (from < text.Length)
        {
            var end = from;
            from += scan.Joint;
            scan = default;
            if (!SymbolScanner.TryScan(text[from..], ref scan, out error))
            {
                error = error with { Position = error.Position + from };
                return false;
            }

            // Organs adopt separately: a resolution or decision is a document of its own.
            if (isAdopted |= IsAdopted(scan))
            {
                error = new ParseError(end, "one document: a resolution or decision has no second symbol");
                return false;
            }

            from += scan.Length;
        }

        error = default;
        return true;
    }

    private static bool IsAdopted(in SymbolScan scan) => scan.Kind is SymbolKind.Resolution or SymbolKind.Decision;
}
