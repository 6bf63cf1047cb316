using System.Buffers;
using System.Collections.Frozen;

namespace Wsis.Governance.Extraction.Language;

/// <summary>The words of one language for the grammar. They are in <c>Words/</c>, one file per language: a role, a tab,
/// and the words with that role.</summary>
internal sealed class LanguageWords
{
    private static readonly string[] codes = ["en", "fr", "es"];

    private static readonly FrozenDictionary<string, Lazy<LanguageWords>> all = codes.ToFrozenDictionary(
        code => code, code => new Lazy<LanguageWords>(() => new LanguageWords(code)), StringComparer.Ordinal);

    private static readonly Lazy<LanguageWords[]> inOrder = new(() => [.. codes.Select(Of)]);

    private readonly WordTable<WordRoles> roles;
    private readonly Dictionary<string, WordRoles> byWord;
    private readonly string[] openingWords;
    private WordRoles lastTable = WordRoles.LastOfWords;

    private LanguageWords(string code)
    {
        Code = code;
        var lines = WordFile.Read(code);
        byWord = new Dictionary<string, WordRoles>(StringComparer.OrdinalIgnoreCase);
        foreach (var (role, words) in lines)
        {
            if (!Enum.TryParse<WordRoles>(role, ignoreCase: true, out var one))
            {
                continue;
            }

            foreach (var word in words)
            {
                byWord[word] = byWord.GetValueOrDefault(word) | one;
            }
        }

        HasElision = Words(lines, "elision").Any();
        LeadIns = Phrases(lines, "leadIn");
        ShortPhrases = Phrases(lines, "shortPhrase");
        InsertionPhrases = Phrases(lines, "insertionPhrase");
        Openings = WithValues(lines, "opening");
        Groups = WithValues(lines, "group").With(Code<StakeholderGroup>.Parse);
        AbstractEndings = [.. Words(lines, "abstractEnding")];
        NounEndings = [.. Words(lines, "nounEnding")];
        PastEndings = [.. Words(lines, "pastEnding")];
        VerbEndings = [.. Words(lines, "taskVerbEnding")];
        ParticipleEndings = [.. Words(lines, "participleEnding")];
        AdverbEndings = [.. Words(lines, "adverbEnding")];
        Numbers = new NumberWords([.. Words(lines, "number")], [.. Words(lines, "ordinalEnding")]);
        AnnexHeadings = Phrases(lines, "annexHeading");
        Closings = Phrases(lines, "closing");
        PassiveVerbs = WithValues(lines, "passiveVerb");
        Joints = Phrases(lines, "joint");
        Including = Phrases(lines, "including");
        Months = WithValues(lines, "month");
        AdoptedWords = Phrases(lines, "adopted");
        Conditions = WithValues(lines, "condition").With(Code<ConditionKind>.Parse);
        ShortNames = Table(Words(lines, "shortName").Select(OwnNames));
        BodySuffixes = Phrases(lines, "bodySuffix");
        AdjectiveEndings = [.. Words(lines, "adjectiveEnding")];
        PluralEndings = [.. Words(lines, "pluralEnding")];
        Pairs = Phrases(lines, "pair");
        FiniteEndings = [.. Words(lines, "finiteEnding")];
        MeetingWords = Phrases(lines, "meeting");
        PageWords = Phrases(lines, "page");
        PageHeads = Phrases(lines, "pageHead");
        NoteOpenings = Phrases(lines, "noteOpening");
        Reports = new ReportWords(
            role => Phrases(lines, role), role => WithValues(lines, role), role => [.. Words(lines, role)]);
        Instruments = [.. Words(lines, "instrument")];
        NounPrepositions = [.. Words(lines, "nounPreposition")];
        Names = new NameWords(
            role => new PhraseTable<bool>(Tokenized(Words(lines, role).Select(phrase => (phrase, true)))),
            role => [.. Words(lines, role)]);
        Sentences = new SentenceWords(role => Phrases(lines, role), role => WithValues(lines, role));
        TitleWords = [.. Words(lines, "titleWord")];
        Modals = [.. Words(lines, "obligation"), .. Words(lines, "permission")];
        Participles = [.. Words(lines, "participle")];
        DateJoints = Phrases(lines, "dateJoint");
        Tag = LanguageTag.Parse(code);
        FirstPersonWords = Search(Words(lines, "firstPerson"));
        PassiveVerbWords = Search(PassiveVerbs.FirstWords);
        openingWords = [.. Openings.FirstWords];
        roles = new WordTable<WordRoles>(byWord);
    }

    /// <summary>The tag of the language.</summary>
    public LanguageTag Tag { get; }

    /// <summary>The language's code.</summary>
    public string Code { get; }

    /// <summary>Phrases before the verb that end with a comma: "Acting under".</summary>
    public PhraseTable<bool> LeadIns { get; }

    /// <summary>Short phrases that can occur anywhere and name no addressee: "in this regard".</summary>
    public PhraseTable<bool> ShortPhrases { get; }

    /// <summary>Phrases of several words that open an insertion: "in consultation with".</summary>
    public PhraseTable<bool> InsertionPhrases { get; }

    /// <summary>Lines that open a resolution, with the code of the organ, or empty.</summary>
    public PhraseTable<string> Openings { get; }

    /// <summary>Names of groups, with the code of the stakeholder group.</summary>
    public PhraseTable<Code<StakeholderGroup>> Groups { get; }

    /// <summary>The words of a line that opens an annex.</summary>
    public PhraseTable<bool> AnnexHeadings { get; }

    /// <summary>The words that open the line of adoption at the end.</summary>
    public PhraseTable<bool> Closings { get; }

    /// <summary>Participles with which a passive makes a request, with the code of the verb.</summary>
    public PhraseTable<string> PassiveVerbs { get; }

    /// <summary>The words of which a text that declares something has one: "we".</summary>
    public SearchValues<string> FirstPersonWords { get; }

    /// <summary>The words of which a text has one that asks something in a passive.</summary>
    public SearchValues<string> PassiveVerbWords { get; }

    /// <summary>Phrases that join two names like "and": "as well as".</summary>
    public PhraseTable<bool> Joints { get; }

    /// <summary>Words before a list of some of the names before: "including".</summary>
    public PhraseTable<bool> Including { get; }

    /// <summary>The names of the months, with their numbers.</summary>
    public PhraseTable<string> Months { get; }

    /// <summary>The words that state the adoption of a text.</summary>
    public PhraseTable<bool> AdoptedWords { get; }

    /// <summary>Phrases that state a condition, with its code.</summary>
    public PhraseTable<Code<ConditionKind>> Conditions { get; }

    /// <summary>Short names by which texts of an organ name a body, with the ids of the body by organ.</summary>
    public PhraseTable<FrozenDictionary<string, string>> ShortNames { get; }

    /// <summary>Phrases that may follow the name of a body: "of the Secretariat".</summary>
    public PhraseTable<bool> BodySuffixes { get; }

    /// <summary>Endings of adjectives.</summary>
    public string[] AdjectiveEndings { get; }

    /// <summary>Endings of nouns in the plural.</summary>
    public string[] PluralEndings { get; }

    /// <summary>Two nouns that form one name, with the word between them: "funds and programmes".</summary>
    public PhraseTable<bool> Pairs { get; }

    /// <summary>Endings that show a verb in the third person; empty if any form may be one.</summary>
    public string[] FiniteEndings { get; }

    /// <summary>The words for a meeting of an organ.</summary>
    public PhraseTable<bool> MeetingWords { get; }

    /// <summary>The words before the number of a page.</summary>
    public PhraseTable<bool> PageWords { get; }

    /// <summary>Words that open the head of a page.</summary>
    public PhraseTable<bool> PageHeads { get; }

    /// <summary>Words at the start of a footnote, after its number.</summary>
    public PhraseTable<bool> NoteOpenings { get; }

    /// <summary>The words before the number of a resolution in its title.</summary>
    public string[] TitleWords { get; }

    /// <summary>Verbs before another verb: "should".</summary>
    public string[] Modals { get; }

    /// <summary>Past participles without their ending, other than those that open insertions: "given".</summary>
    public string[] Participles { get; }

    /// <summary>The words of reports: who receives them, and when.</summary>
    public ReportWords Reports { get; }

    /// <summary>The words of statements, decisions, and acts inside other acts.</summary>
    public SentenceWords Sentences { get; }

    /// <summary>Words between the parts of a date.</summary>
    public PhraseTable<bool> DateJoints { get; }

    /// <summary>Endings of nouns of action.</summary>
    public string[] AbstractEndings { get; }

    /// <summary>Endings of nouns after a task marker: the marker then belongs to the words before it.</summary>
    public string[] NounEndings { get; }

    /// <summary>Endings of past participles, which open an insertion before a preposition.</summary>
    public string[] PastEndings { get; }

    /// <summary>Endings of verbs after a task marker; empty if any word may be one.</summary>
    public string[] VerbEndings { get; }

    /// <summary>True if the task marker is a word of its own before any verb, as "to" in English; the head of a name is
    /// then its last word before a preposition, in other languages the first.</summary>
    public bool HasBareInfinitives => VerbEndings.Length == 0;

    /// <summary>Endings of participles that open an insertion.</summary>
    public string[] ParticipleEndings { get; }

    /// <summary>Endings of adverbs.</summary>
    public string[] AdverbEndings { get; }

    /// <summary>Words for treaties, whose parties are addressed: "Convention".</summary>
    public string[] Instruments { get; }

    /// <summary>Prepositions that show a noun where a verb may stand: "requests for".</summary>
    public string[] NounPrepositions { get; }

    /// <summary>The words around names of addressees.</summary>
    public NameWords Names { get; }

    /// <summary>Ordinal numbers.</summary>
    public NumberWords Numbers { get; }

    /// <summary>True if articles are joined to the next word by an apostrophe.</summary>
    public bool HasElision { get; }

    /// <summary>The languages, English first.</summary>
    public static ReadOnlySpan<LanguageWords> All => inOrder.Value;

    /// <summary>The words of a language; English if the language is not supported.</summary>
    public static LanguageWords Of(string code) =>
        all.TryGetValue(code, out var words) ? words.Value : all["en"].Value;

    /// <summary>The possible roles of a word.</summary>
    /// <param name="hash">Its <see cref="WordKey.Hash"/>.</param>
    /// <param name="ends">Its <see cref="WordKey.Ends"/>.</param>
    /// <param name="word">The word.</param>
    public WordRoles RolesOf(uint hash, (ulong Begin, ulong End) ends, ReadOnlySpan<char> word) =>
        roles.ValueOf(hash, ends, word);

    /// <summary>True if the first word can open the text of an organ. A fast check; only the
    /// whole line decides.</summary>
    public bool MayOpen(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t_*“\"«");
        foreach (var word in openingWords)
        {
            if (!text.IsEmpty && WordKey.AreSame(text[..1], word.AsSpan(0, 1))
                && text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Council=securityCouncil:security-council,humanRightsCouncil:human-rights-council"
    private static (string Phrase, FrozenDictionary<string, string> Ids) OwnNames(string entry)
    {
        var parts = entry.Split('=');
        var ids = parts[1].Split(',').Select(pair => pair.Split(':'));
        return (parts[0], ids.ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));
    }

    private static SearchValues<string> Search(IEnumerable<string> words) =>
        SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(IReadOnlyList<(string Role, string[] Words)> lines, string role) =>
        lines.Where(line => line.Role == role).SelectMany(line => line.Words);

    private PhraseTable<bool> Phrases(IReadOnlyList<(string Role, string[] Words)> lines, string role) =>
        Table(Words(lines, role).Select(phrase => (phrase, true)));

    private PhraseTable<string> WithValues(IReadOnlyList<(string Role, string[] Words)> lines, string role) =>
        Table(Words(lines, role).Select(phrase => phrase.Split('=')).Select(parts => (parts[0], parts[1])));

    // Words that begin a phrase of a table have its mark, so that other words are not looked up in it.
    private PhraseTable<T> Table<T>(IEnumerable<(string Phrase, T Value)> phrases)
    {
        lastTable = (WordRoles)((ulong)lastTable << 1);
        var table = new PhraseTable<T>(Tokenized(phrases), lastTable);
        foreach (var word in table.FirstWords)
        {
            byWord[word] = byWord.GetValueOrDefault(word) | lastTable;
        }

        return table;
    }

    private IEnumerable<(string Phrase, T Value)> Tokenized<T>(IEnumerable<(string Phrase, T Value)> phrases) =>
        HasElision ? phrases.SelectMany(one => Elision.Forms(one.Phrase), (one, form) => (form, one.Value)) : phrases;
}
