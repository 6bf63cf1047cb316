namespace Wsis.Governance.Extraction.Structure;

/// <summary>The title of a resolution that has a letter: the lines between its letter and its opening line. Only the
/// opening line shows that they belong to the next resolution.</summary>
internal static class PartTitle
{
    /// <summary>Marks the lines as the title.</summary>
    /// <param name="paragraphs">The lines read.</param>
    /// <param name="letter">The line with the letter.</param>
    /// <param name="opening">The opening line.</param>
    public static void Mark(ExtractedParagraph[] paragraphs, int letter, int opening)
    {
        for (var i = letter; i < opening; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Kind is ParagraphKind.Front or ParagraphKind.Heading or ParagraphKind.Back
                && (i == letter || IsTitle(paragraph.Source.Text)))
            {
                paragraphs[i] = paragraph with
                {
                    Kind = ParagraphKind.Title,
                    Part = paragraphs[opening].Part,
                    ResolutionNumber = paragraphs[opening].ResolutionNumber,
                    Section = null,
                };
            }
        }
    }

    /// <summary>The title of a part; null if it has none.</summary>
    public static string? Of(ExtractedDocument document, string part)
    {
        var lines = document.Paragraphs
            .Where(paragraph => paragraph.Kind == ParagraphKind.Title && paragraph.Part == part)
            .Skip(1)
            .Select(paragraph => paragraph.Source.Text.Trim(' ', '\t', '_', '*'));
        var title = string.Join(' ', lines).Replace("\u00AD ", "", StringComparison.Ordinal);
        return title.Length > 0 ? title : null;
    }

    private static bool IsTitle(string line) =>
        LineShape.Ending(line) is not (';' or '.' or ':') && line.AsSpan().TrimStart() is [not '[' and not '<', ..]
        && line.Any(char.IsLetter);
}
