using System.Runtime.InteropServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records.Verbs;

/// <summary>The printed forms of all verbs in one language, and the words that may be before them.</summary>
internal sealed class VerbLexicon
{
    private static readonly Lazy<VerbLexicon>[] lexicons =
        [.. OfficialLanguages.Codes.ToArray().Select(language => new Lazy<VerbLexicon>(() => new(language)))];

    private readonly Dictionary<string, List<VerbForm>> formsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VerbForm>>.AlternateLookup<ReadOnlySpan<char>> formsLookup;
    private readonly Dictionary<string, List<string[]>> openingsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>> openingsLookup;
    private readonly List<string> endings = [];

    // By the first two letters of a word: most words of a text begin neither a form nor an opening.
    private readonly bool[] beginnings = new bool[1 << 10];

    private VerbLexicon(string language)
    {
        Language = language;
        formsLookup = formsByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        openingsLookup = openingsByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var code in OperativeVerb.Known)
        {
            var forms = VerbTable.FormsOf(code, language);
            AddForms(code, forms.Operative, isPreambular: false);
            AddForms(code, forms.Preambular, isPreambular: true);
        }

        foreach (var forms in formsByWord.Values)
        {
            // The sort is stable: of equal forms, the verb that is first in the list of verbs wins.
            VerbForm[] inOrder = [.. forms.OrderByDescending(static form => form.Words.Length)];
            forms.Clear();
            forms.AddRange(inOrder);
            foreach (var form in forms)
            {
                form.Compare(forms);
            }
        }

        AddOpenings();
        foreach (var word in (IEnumerable<string>)[.. formsByWord.Keys, .. openingsByWord.Keys])
        {
            beginnings[BeginningOf(word)] = true;
        }
    }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>The lexicon of a language; null if there is none.</summary>
    public static VerbLexicon? Of(string language)
    {
        var at = OfficialLanguages.Codes.IndexOf(language);
        return at < 0 ? null : lexicons[at].Value;
    }

    /// <summary>The forms that begin with a folded word, the longest first.</summary>
    public ReadOnlySpan<VerbForm> FormsFrom(ReadOnlySpan<char> word) =>
        MayBegin(word) && formsLookup.TryGetValue(word, out var forms)
            ? CollectionsMarshal.AsSpan(forms) : default;

    /// <summary>The phrases that may be before or within a verb and that begin with a folded word.</summary>
    public ReadOnlySpan<string[]> OpeningsFrom(ReadOnlySpan<char> word) =>
        MayBegin(word) && openingsLookup.TryGetValue(word, out var openings)
            ? CollectionsMarshal.AsSpan(openings) : default;

    /// <summary>True for a word whose ending shows an adverb, such as <c>strongly</c>.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBegin(ReadOnlySpan<char> word) => beginnings[BeginningOf(word)];

    private static int BeginningOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((word[0] & 31) << 5) | (word.Length > 1 ? word[1] & 31 : 0);

    private void AddForms(string code, ValueList<string> forms, bool isPreambular)
    {
        foreach (var form in forms)
        {
            var words = Words(form);
            if (!formsByWord.TryGetValue(words[0], out var list))
            {
                formsByWord.Add(words[0], list = []);
            }

            list.Add(new VerbForm(Code<OperativeVerb>.Define(code), words, isPreambular));
        }
    }

    private void AddOpenings()
    {
        foreach (var row in EmbeddedTable.Read("verbs/openings.tsv"))
        {
            if (row[0] != Language)
            {
                continue;
            }

            if (row[1][0] == '-')
            {
                endings.Add(row[1][1..]);
                continue;
            }

            var words = Words(row[1]);
            if (!openingsByWord.TryGetValue(words[0], out var list))
            {
                openingsByWord.Add(words[0], list = []);
            }

            list.Add(words);
        }
    }

    private string[] Words(string form)
    {
        var words = new List<string>();
        var at = 0;
        Span<char> folded = stackalloc char[VerbWords.MaxLength];
        while (VerbWords.TryNext(form, at, Language, out var word))
        {
            words.Add(VerbWords.Fold(form.AsSpan(word.Start, word.Length), Language, folded).ToString());
            at = word.End;
        }

        return [.. words];
    }
}
