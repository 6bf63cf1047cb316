using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction;

/// <summary>Reads the text of a resolution, decision, statement or declaration.</summary>
/// <remarks>The same text gives the same answer at any time: the grammar goes by lists of words and asks nothing else.
/// What a text leaves open is said as a doubt and not decided. The time grows with the length of the text.</remarks>
public static class DocumentExtractor
{
    /// <summary>Reads a document.</summary>
    /// <param name="lines">Its paragraphs, in order.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    public static ExtractedDocument Extract(IReadOnlyList<SourceLine> lines, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        options ??= ExtractionOptions.Default;
        var words = LanguageWords.Of(LanguageOf(lines, options));
        return new DocumentRun(lines, options, words).Read();
    }

    private static string LanguageOf(IReadOnlyList<SourceLine> lines, ExtractionOptions options)
    {
        if (!options.Language.IsDefault)
        {
            return options.Language.ToString()[..2];
        }

        foreach (var words in LanguageWords.All)
        {
            var tokens = new Tokens(words);
            foreach (var line in lines)
            {
                if (line.Text.Length <= 160)
                {
                    tokens.Read(line.Text, 0);
                    if (OpeningLine.Read(tokens, out _) is not null)
                    {
                        return words.Code;
                    }
                }
            }
        }

        return "en";
    }
}
