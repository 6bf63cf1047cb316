using Wsis.Governance.Extraction.Language;
using Wsis.Governance.Extraction.Structure;

namespace Wsis.Governance.Extraction;

/// <summary>Reads the text of a resolution, decision, statement or declaration.</summary>
/// <remarks>The same text always gives the same result: extraction is rule-based and uses only lists of words. What a
/// text does not decide is reported as a doubt. The time is proportional to the length of the text.</remarks>
public static class DocumentExtractor
{
    [ThreadStatic]
    private static Tokens? spare;

    private const int MaxLines = 40;
    private const int MaxOpening = 160;

    /// <summary>Reads a document.</summary>
    /// <param name="lines">Its paragraphs, in order.</param>
    /// <param name="options">What the caller knows about it; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or one of its elements is null.</exception>
    public static ExtractedDocument Extract(IReadOnlyList<SourceLine> lines, ExtractionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        SourceLine[] all = [.. lines];
        foreach (var line in all)
        {
            ArgumentNullException.ThrowIfNull(line, nameof(lines));
        }

        options ??= ExtractionOptions.Default;
        // One table of tokens serves all documents of a thread: it is larger than the result of most.
        var tokens = spare ?? new Tokens(LanguageWords.Of("en"));
        spare = null;
        tokens.Use(LanguageOf(all, options, tokens));
        var read = new DocumentRun(all, options, tokens).Read();
        tokens.Read(string.Empty, 0);
        spare = tokens;
        return read;
    }

    private static LanguageWords LanguageOf(SourceLine[] lines, ExtractionOptions options, Tokens tokens)
    {
        if (!options.Language.IsDefault)
        {
            return LanguageWords.Of(options.Language.ToString()[..2]);
        }

        foreach (var words in LanguageWords.All)
        {
            tokens.Use(words);
            foreach (var line in lines)
            {
                if (line.Text.Length <= MaxOpening && line.Text.AsSpan().TrimStart() is [not (>= '0' and <= '9'), ..])
                {
                    tokens.Read(line.Text, 0);
                    if (tokens.OpensStatement || OpeningLine.Read(tokens, out _) is not null)
                    {
                        return words;
                    }
                }
            }
        }

        return LanguageOfWords(lines, tokens);
    }

    // Without an opening line the language is the one with most function words; English if none has more.
    private static LanguageWords LanguageOfWords(SourceLine[] lines, Tokens tokens)
    {
        var (best, most) = (LanguageWords.Of("en"), 0);
        foreach (var words in LanguageWords.All)
        {
            tokens.Use(words);
            var count = 0;
            for (var i = 0; i < Math.Min(lines.Length, MaxLines); i++)
            {
                tokens.Read(lines[i].Text, 0);
                count += tokens.CountFunctionWords();
            }

            (best, most) = count > most ? (words, count) : (best, most);
        }

        return best;
    }
}
