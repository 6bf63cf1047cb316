using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>Tokenizes lines in their language. Older documents have two languages on a page: a line that opens the text
/// in another language shows it.</summary>
internal sealed class LineLanguage(Tokens tokens)
{
    private const int MaxOpening = 160;

    private readonly LanguageWords first = tokens.Words;
    private LanguageWords? second;
    private bool isInSecond;

    /// <summary>Tokenizes a line.</summary>
    public void Read(string text, int start)
    {
        if (text.Length - start <= MaxOpening && OpensIn(text, start) is { } other)
        {
            (second, isInSecond) = (other, true);
            return;
        }

        tokens.Use(first);
        tokens.Read(text, start);
        if (second is not null)
        {
            Choose(text, start);
        }
    }

    private LanguageWords? OpensIn(string text, int start)
    {
        foreach (var other in LanguageWords.All)
        {
            if (other != first && other.MayOpen(text.AsSpan(start)))
            {
                tokens.Use(other);
                tokens.Read(text, start);
                if (OpeningLine.Read(tokens, out _) is not null)
                {
                    return other;
                }
            }
        }

        return null;
    }

    // Chooses the language in which more of the words are function words; that of the line above if neither has more.
    private void Choose(string text, int start)
    {
        var inFirst = tokens.CountFunctionWords();
        tokens.Use(second!);
        tokens.Read(text, start);
        var inSecond = tokens.CountFunctionWords();
        isInSecond = inSecond == inFirst ? isInSecond : inSecond > inFirst;
        if (!isInSecond)
        {
            tokens.Use(first);
            tokens.Read(text, start);
        }
    }
}
