using System.Globalization;
using System.Text;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Makes the ids of mandates.</summary>
internal sealed class RecordIds(DraftScope scope)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly string ofDocument = IdPart(scope.Symbol.ToString());

    /// <summary>The id of an act of a paragraph. If numbers start again without a section, the line number
    /// distinguishes two paragraphs.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="place">Its place; null for none.</param>
    /// <param name="index">The index of the act.</param>
    public Id<Mandate> Next(ExtractedParagraph paragraph, ParagraphSet? place, int index)
    {
        var line = LineOf(paragraph);
        var part = place is { } known ? IdPart(known.ToString()) : FormattableString.Invariant($"line-{line}");
        var id = string.Create(CultureInfo.InvariantCulture, $"{ofDocument}-{part}-{index + 1}");
        if (!ids.Add(id))
        {
            id = FormattableString.Invariant($"{id}-line-{line}");
            ids.Add(id);
            scope.Note($"{DraftScope.NameOf(paragraph)}: paragraph {place} occurs more than once in the document.");
        }

        return Id<Mandate>.Parse(id);
    }

    // Lines that have no number of their own are counted.
    private int LineOf(ExtractedParagraph paragraph)
    {
        var line = paragraph.Source.LineNumber;
        for (var i = 0; line <= 0 && i < scope.Document.Paragraphs.Count; i++)
        {
            line = ReferenceEquals(scope.Document.Paragraphs[i], paragraph) ? i + 1 : line;
        }

        return line;
    }

    // Small letters and digits, and a hyphen for what is between them.
    private static string IdPart(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }
}
