using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds names of organizations of the reference data in a text, so that a comma or "and" in a name does
/// not split it.</summary>
internal static class KnownNames
{
    private static readonly Lazy<PhraseTable<Id<Organization>>> phrases = new(Load);

    /// <summary>Reads the longest name of several words that begins at a token.</summary>
    /// <returns>The token after it; the same token if there is none.</returns>
    public static int Read(Tokens tokens, int index) =>
        tokens.IsCapital(index) ? phrases.Value.Read(tokens, index, out _) : index;

    private static PhraseTable<Id<Organization>> Load()
    {
        var tokens = new Tokens(LanguageWords.Of("en"));
        var all = new List<(string, Id<Organization>)>();
        foreach (var (name, id) in BodyNames.All.Printed)
        {
            tokens.Read(name, 0);
            if (tokens.Count > 1)
            {
                var words = Enumerable.Range(0, tokens.Count).Select(at => tokens.WordAt(at).ToString());
                var phrase = string.Join(' ', words);
                all.Add((phrase, id));
                all.Add((phrase.Replace('\'', '’'), id));
                all.Add((phrase.Replace('’', '\''), id));
                all.AddRange(Elision.Forms(phrase).Select(form => (form, id)));
                all.Add((phrase.Replace('-', '\u2011'), id));
            }
        }

        return new PhraseTable<Id<Organization>>(all);
    }
}
