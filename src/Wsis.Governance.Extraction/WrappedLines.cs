using System.Text;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction;

/// <summary>Joins the lines of a wrapped text, so that each line is a paragraph.</summary>
/// <remarks>A line that stops within a sentence continues on the next line if that begins with a small letter. If many
/// lines of a text or of a page of it do so, it is regarded as wrapped, and its lines are joined up to an
/// empty line, a label ("7.", "(a)"), the line that opens the text, or punctuation at the end of a line.</remarks>
public static class WrappedLines
{
    private const int MinLength = 30;
    private const int MaxPageHead = 120;
    private const double FullLine = 0.85;

    /// <summary>The paragraphs of a text.</summary>
    /// <param name="lines">Its lines, in order. Empty lines separate paragraphs.</param>
    /// <returns>The paragraphs; <see cref="SourceLine.LineCount"/> is the number of lines of each. The same lines if
    /// none of them continues.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var joins = new bool[lines.Count];
        for (var i = 1; i < lines.Count; i++)
        {
            joins[i] = GoesOn(lines[i - 1].Text, lines[i]);
        }

        return joins.Contains(true) ? Join(lines, joins, TextWidth.Of(lines, joins)) : lines;
    }

    private static List<SourceLine> Join(IReadOnlyList<SourceLine> lines, bool[] joins, TextWidth width)
    {
        var paragraphs = new List<SourceLine>(lines.Count);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count;)
        {
            var first = i;
            text.Clear().Append(lines[i].Text);
            for (i++; i < lines.Count; i++)
            {
                var (above, next) = (lines[i - 1].Text, lines[i]);
                if (!joins[i] && !(width.At(i) is > 0 and var most && MayGoOn(above, next, most)))
                {
                    break;
                }

                Append(text, next.Text);
            }

            paragraphs.Add(i == first + 1 ? lines[first] : lines[first] with
            {
                Text = text.ToString(),
                LineCount = i - first,
                Links = [.. Enumerable.Range(first, i - first).SelectMany(at => lines[at].Links)],
            });
        }

        return paragraphs;
    }

    // A hyphen at the end of a line stays, because it may belong to the word. A soft hyphen is removed.
    private static void Append(StringBuilder text, string next)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] == '\u00AD')
        {
            text.Length--;
        }
        else if (text.Length > 0 && text[^1] is not ('-' or '\u2010' or '\u2011'))
        {
            text.Append(' ');
        }

        text.Append(next.AsSpan().TrimStart());
    }

    private static bool GoesOn(string above, SourceLine next)
    {
        var end = above.AsSpan().TrimEnd();
        return end.Length >= MinLength && (char.IsLetterOrDigit(end[^1]) || end[^1] is '-' or '\u00AD')
            && next.Label is null && next.Text.AsSpan().TrimStart() is [var first, ..] && char.IsLower(first)
            && Label.Read(next.Text).Kind == LabelKind.None
            && !(above.Length <= MaxPageHead && LineShape.IsPageHead(above));
    }

    private static bool MayGoOn(string above, SourceLine next, int width)
    {
        var end = above.AsSpan().TrimEnd();
        if (end.IsEmpty || string.IsNullOrWhiteSpace(next.Text) || next.Label is not null
            || Label.Read(next.Text).Kind != LabelKind.None || NoteLines.HasMark(next.Text)
            || OpeningLine.Opens(next.Text))
        {
            return false;
        }

        var isFull = end.Length >= FullLine * width;
        return LineShape.Ending(end) switch
        {
            ';' or ':' or '.' or '?' or '!' => false,
            ',' => char.IsLower(next.Text.AsSpan().TrimStart()[0])
                || (isFull && !PrintedVerb.TryRead(next.Text, out _)),
            _ => isFull,
        };
    }
}
