using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction;

/// <summary>Reads the text of a resolution, decision, statement or declaration.</summary>
/// <remarks>The same text always gives the same result: extraction is rule-based and uses only lists of words. What a
/// text does not decide is reported as a doubt. The time is proportional to the length of the text.</remarks>
public static class DocumentExtractor
{
    private const int MaxLines = 40;

    /// <summary>Reads a document.</summary>
    /// <param name="lines">Its paragraphs, in order.</param>
    /// <param name="options">What the caller knows about it; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or one of its elements is null.</exception>
    public static ExtractedDocument Extract(IReadOnlyList<SourceLine> lines, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var line in lines)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
        }

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
                    if (tokens.OpensStatement || OpeningLine.Read(tokens, out _) is not null)
                    {
                        return words.Code;
                    }
                }
            }
        }

        return LanguageOfWords(lines);
    }

    // Without an opening line the language is the one with most function words; English if none has more.
    private static string LanguageOfWords(IReadOnlyList<SourceLine> lines)
    {
        var (best, most) = ("en", 0);
        foreach (var words in LanguageWords.All)
        {
            var tokens = new Tokens(words);
            var count = 0;
            for (var i = 0; i < Math.Min(lines.Count, MaxLines); i++)
            {
                tokens.Read(lines[i].Text, 0);
                count += tokens.CountFunctionWords();
            }

            (best, most) = count > most ? (words.Code, count) : (best, most);
        }

        return best;
    }
}
