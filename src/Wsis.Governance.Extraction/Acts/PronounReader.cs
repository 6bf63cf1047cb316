using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the words of a task whose pronoun is the organ of the text: "que la informe", "que la mantenga
/// informada". The pronoun is an article too, so that only the verbs of reporting show it.</summary>
internal static class PronounReader
{
    /// <summary>Reads such words.</summary>
    /// <returns>The token of the verb; the first token if there are none.</returns>
    public static int Read(Tokens tokens, int index)
    {
        var sentences = tokens.Words.Sentences;
        var verb = sentences.ObjectPronouns.Read(tokens, index, out _);
        return verb > index && (sentences.ReportVerbs.Read(tokens, verb, out _) > verb
            || sentences.Keeps.Read(tokens, verb, out _) > verb) ? verb : index;
    }
}
