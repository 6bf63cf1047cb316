using System.Text;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Builds a paragraph from pieces: superscript and hidden text is left out, links and italic words
/// keep their positions.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<SourceLink> links = [];
    private int italicStart = -1;
    private int italicEnd;
    private bool italicIsOver;

    /// <summary>The marks of notes that were left out of the text, in order.</summary>
    public List<string> Marks { get; } = [];

    /// <summary>True if nothing was added.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>The last character; a space if there is none.</summary>
    public char Last => text.Length == 0 ? ' ' : text[^1];

    /// <summary>Adds text.</summary>
    public void Add(string piece, bool isItalic)
    {
        var start = text.Length;
        text.Append(piece);
        if (italicIsOver || string.IsNullOrWhiteSpace(piece))
        {
            return;
        }

        if (isItalic)
        {
            italicStart = italicStart < 0 ? start : italicStart;
            italicEnd = text.Length;
        }
        else
        {
            italicIsOver = italicStart >= 0 || piece.Any(char.IsLetter);
        }
    }

    /// <summary>Adds a mark of a note, which stays out of the text.</summary>
    public void Mark(string mark) => Marks.Add(mark);

    /// <summary>Adds a link whose text has been added.</summary>
    public void Link(string linked, string address)
    {
        if (!string.IsNullOrWhiteSpace(linked))
        {
            links.Add(new SourceLink(linked.Trim(), address));
        }
    }

    /// <summary>The current length of the text, for <see cref="Since"/>.</summary>
    public int Position => text.Length;

    /// <summary>The text since a position.</summary>
    public string Since(int position) => text.ToString(position, text.Length - position);

    /// <summary>The paragraph, without the spaces at its ends.</summary>
    public SourceLine Build(
        int number, string? label, bool isHeading, bool showsItalic, string? tableHeading = null)
    {
        var all = text.ToString();
        var trimmed = all.Trim();
        var cut = all.Length - all.TrimStart().Length;
        return new SourceLine(trimmed)
        {
            LineNumber = number,
            Label = label,
            IsHeading = isHeading,
            TableHeading = tableHeading,
            Links = [.. links],
            Italic = showsItalic ? Italic(cut, trimmed.Length) : null,
        };
    }

    // Spaces at the ends of a line may be italic too, and are not part of its text.
    private TextSpan Italic(int cut, int length)
    {
        if (italicStart < 0)
        {
            return new TextSpan(0, 0);
        }

        var start = Math.Clamp(italicStart - cut, 0, length);
        return new TextSpan(start, Math.Clamp(italicEnd - cut, start, length) - start);
    }
}
