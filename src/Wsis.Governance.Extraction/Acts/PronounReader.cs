using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the words of a task whose pronoun is the organ of the text: "que la informe", "que la mantenga
/// informada". The pronoun is an article too, so that only the verbs of reporting show it.</summary>
internal static class PronounReader
{
    private const int MaxObjects = 2;

    /// <summary>Reads such words.</summary>
    /// <returns>The token of the verb; the first token if there are none.</returns>
    public static int Read(Tokens tokens, int index)
    {
        var sentences = tokens.Words.Sentences;
        var verb = sentences.ObjectPronouns.Read(tokens, index, out _);
        return verb > index && (sentences.ReportVerbs.Read(tokens, verb, out _) > verb
            || sentences.Keeps.Read(tokens, verb, out _) > verb) ? verb : index;
    }

    /// <summary>The token after the pronouns before a verb: "les compter", "l'aider", "le lui transmettre".</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The token after the task marker.</param>
    /// <param name="mayBeArticle">True if they may be the article of a noun: "la", "l'".</param>
    public static int BehindObjects(Tokens tokens, int index, out bool mayBeArticle)
    {
        var (words, end) = (tokens.Words, index);
        while (end < index + MaxObjects && tokens.IsOneOf(end, words.Names.Objects))
        {
            end++;
        }

        mayBeArticle = end == index + 1 && tokens.IsOneOf(index, words.Names.ArticleObjects);
        return end;
    }
}
