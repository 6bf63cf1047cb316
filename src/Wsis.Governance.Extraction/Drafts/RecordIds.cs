using System.Text;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Makes the ids of mandates.</summary>
internal sealed class RecordIds(DraftScope scope)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The id of an act of a paragraph. If numbers start again without a section, the line number
    /// distinguishes two paragraphs.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="place">Its place; null for none.</param>
    /// <param name="index">The index of the act.</param>
    public Id<Mandate> Next(ExtractedParagraph paragraph, ParagraphSet? place, int index)
    {
        var line = paragraph.Source.LineNumber;
        var part = place is { } known ? IdPart(known.ToString()) : FormattableString.Invariant($"line-{line}");
        var id = FormattableString.Invariant($"{IdPart(scope.Symbol.ToString())}-{part}-{index + 1}");
        if (!ids.Add(id))
        {
            id = FormattableString.Invariant($"{id}-line-{line}");
            ids.Add(id);
            scope.Note(FormattableString.Invariant(
                $"Line {line}: paragraph {place} occurs more than once in the document."));
        }

        return Id<Mandate>.Parse(id);
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
