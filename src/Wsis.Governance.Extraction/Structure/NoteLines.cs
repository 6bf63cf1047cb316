using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Footnotes between the paragraphs of a text: <c>¹ See …</c>, <c>3/ A/48/563.</c>, <c>12 Ibid.</c>, and after
/// a note 12 or a drawn line also <c>13 Boats …</c>, whatever its words.</summary>
internal sealed class NoteLines
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int MaxDigits = 3;

    private int last;
    private bool isBelowRule;

    /// <summary>True for a line that its mark alone shows to be a note.</summary>
    public static bool HasMark(ReadOnlySpan<char> line) => ReadMark(line.Trim(), out _, out _) is MarkKind.OfNote;

    /// <summary>True for a note. The tokens contain the words of the line.</summary>
    public bool Read(ReadOnlySpan<char> line, Tokens tokens)
    {
        var text = line.Trim();
        var mark = ReadMark(text, out var number, out var end);
        if (mark == MarkKind.None || (mark == MarkKind.Number && !OpensNote(text[end..].TrimStart(), tokens, number)))
        {
            isBelowRule = LineShape.IsRule(line);
            return false;
        }

        last = number;
        return true;
    }

    private static MarkKind ReadMark(ReadOnlySpan<char> text, out int number, out int end)
    {
        var start = text is ['^', ..] ? 1 : 0;
        (number, end) = (0, start);
        var isRaised = start == 1;
        while (end < text.Length && end - start <= MaxDigits && Digit(text[end]) is >= 0 and var digit)
        {
            isRaised |= !char.IsAsciiDigit(text[end]);
            number = (number * 10) + digit;
            end++;
        }

        if (end == start || end - start > MaxDigits || end + 1 >= text.Length)
        {
            return MarkKind.None;
        }

        var isOld = text[end] == '/';
        var isSpaced = char.IsWhiteSpace(text[isOld ? end + 1 : end]);
        var isSymbol = isSpaced && text[end..].TrimStart() is ['A' or 'E' or 'S', '/', ..];
        return isRaised || (isSpaced && isOld) || isSymbol ? MarkKind.OfNote
            : isSpaced ? MarkKind.Number
            : MarkKind.None;
    }

    private static int Digit(char letter) =>
        char.IsAsciiDigit(letter) ? letter - '0' : Raised.IndexOf(letter, StringComparison.Ordinal);

    private bool OpensNote(ReadOnlySpan<char> rest, Tokens tokens, int number) =>
        (tokens.Has(1) && tokens.Words.NoteOpenings.Read(tokens, 1, out _) > 1)
        || ((isBelowRule || (last > 0 && number == last + 1)) && char.IsUpper(rest[0]));

    private enum MarkKind
    {
        None,

        /// <summary>A number without a point; the words after it decide.</summary>
        Number,

        OfNote,
    }
}
