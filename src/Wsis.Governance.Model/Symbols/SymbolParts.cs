using Wsis.Governance.Symbols;

namespace Wsis.Governance;

/// <summary>One symbol parsed, as a view of the characters it was read from: nothing is copied or allocated.</summary>
/// <remarks>Valid as long as these characters. <c>default</c> is an empty symbol and never the result of
/// reading.</remarks>
public ref struct SymbolParts
{
    private ReadOnlySpan<char> text;

    // Written in place by the scanner: copying it right after it was written bytewise would stall the processor.
    private SymbolScan scan;

    /// <summary>The characters of this symbol as printed. Of a joint symbol, those of the first.</summary>
    public readonly ReadOnlySpan<char> Text => text;

    /// <summary>The first part, and what of the second names the body: <c>A</c>, <c>E/CN.16</c>,
    /// <c>E/ESCWA</c>.</summary>
    public readonly ReadOnlySpan<char> Body => text[..scan.BodyLength];

    /// <summary>False if the table of bodies does not hold this one.</summary>
    public readonly bool IsBodyKnown => scan.BodyRow != SymbolBodies.Unknown;

    /// <summary>The code of the organ, in camel case; empty for a body that is not known.</summary>
    public readonly string Organ => SymbolBodies.OrganOf(scan.BodyRow);

    /// <summary>The row of the body in the table of bodies.</summary>
    internal readonly byte BodyRow => scan.BodyRow;

    /// <summary>The kind of document that the symbol itself states.</summary>
    public readonly SymbolKind Kind => scan.Kind == SymbolKind.GeneralComment && IsOfGoverningCouncil
        ? SymbolKind.Document : scan.Kind;

    // HSP/GC/24/5: directly after the body GC is its Governing Council; treaty bodies have it after their C.
    private readonly bool IsOfGoverningCouncil =>
        text[(text.IndexOf('/') + 1)..].StartsWith("GC", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind of session that <see cref="Session"/> counts.</summary>
    public readonly SessionKind SessionKind => scan.SessionKind;

    /// <summary>The number of the session; 0 if none is in the symbol.</summary>
    public readonly int Session => scan.Session;

    /// <summary>The year; 0 if none is in the symbol.</summary>
    public readonly int Year => scan.Year;

    /// <summary>The number of the document within its series; 0 if there is none. The first of a range.</summary>
    public readonly int Number => scan.Number;

    /// <summary>The last of a range of numbers; otherwise equal to <see cref="Number"/>.</summary>
    public readonly int LastNumber => scan.LastNumber;

    /// <summary>The letters of one of several resolutions under one number: <c>B</c>, <c>A-B</c>,
    /// <c>B-VIII</c>.</summary>
    public readonly ReadOnlySpan<char> Letters => text.Slice(scan.LettersAt, scan.LettersLength);

    /// <summary>True if the letters are in square brackets, which only library records print: one part of a document
    /// that carries several resolutions.</summary>
    public readonly bool LettersBracketed => scan.LettersBracketed;

    /// <summary>The text in round brackets that is neither session nor year: <c>Part I</c>, <c>Vol. II</c>.</summary>
    public readonly ReadOnlySpan<char> Brackets => text.Slice(scan.BracketsAt, scan.BracketsLength);

    /// <summary>The part from the first change of text on, without the slash in front: <c>Rev.1/Add.2</c>.</summary>
    public readonly ReadOnlySpan<char> Suffixes =>
        scan.ChangesAt == 0 ? default
        : text[^1] == '*' ? text[scan.ChangesAt..].TrimEnd('*')
        : text[scan.ChangesAt..];

    /// <summary>The language letter at the end of a symbol of the World Summit; <c>'\0'</c> elsewhere.</summary>
    public readonly char Language => (char)scan.Language;

    /// <summary>Parses a text that is one symbol, or several joined ones, as a whole.</summary>
    /// <param name="text">The characters, without white space around them.</param>
    /// <param name="parts">The parts; of a joint symbol those of the first.</param>
    /// <param name="error">The reason why the text is not a symbol, and the character; <c>default</c> on
    /// success.</param>
    /// <returns>True if the text is one symbol or several joined ones. Nothing is allocated.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SymbolParts parts, out ParseError error)
    {
        parts = default;
        if (!SymbolScanner.TryScan(text, ref parts.scan, out error))
        {
            parts.scan = default;
            return false;
        }

        if (parts.scan.Kind is SymbolKind.Resolution or SymbolKind.Decision)
        {
            error = ResolutionShape.FindFault(text[..parts.scan.Length]);
            if (error.IsFault)
            {
                parts.scan = default;
                return false;
            }
        }

        if (parts.scan.Length == text.Length)
        {
            parts.text = text;
            return true;
        }

        parts.text = text[..parts.scan.Length];
        return SymbolJoint.TryScanJoined(text, parts.scan, out error);
    }

    /// <summary>Parses the first symbol of a text, up to its end or to a joint.</summary>
    internal static bool TryReadFirst(ReadOnlySpan<char> text, out SymbolParts parts, out ParseError error)
    {
        parts = default;
        if (!SymbolScanner.TryScan(text, ref parts.scan, out error))
        {
            parts.scan = default;
            return false;
        }

        parts.text = text[..parts.scan.Length];
        return true;
    }
}
