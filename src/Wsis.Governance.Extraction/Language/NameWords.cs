namespace Wsis.Governance.Extraction.Language;

/// <summary>The words around names of addressees: pronouns, and the verbs of clauses with a subject.</summary>
/// <param name="phrases">Reads the phrases of a role.</param>
/// <param name="words">Reads the words of a role.</param>
internal sealed class NameWords(Func<string, PhraseTable<bool>> phrases, Func<string, string[]> words)
{
    /// <summary>Pronouns for addressees after the verb: "them" in "urges them to".</summary>
    public string[] Pronouns { get; } = words("namePronoun");

    /// <summary>Those pronouns, and those before a verb, that stand for several: "them".</summary>
    public string[] PluralPronouns { get; } = words("pluralPronoun");

    /// <summary>Pronouns before a verb that is no finite verb's subject: "les" in "de les compter", "et les
    /// invite".</summary>
    public string[] Objects { get; } = words("object");

    /// <summary>Those of them that are articles of a noun there too: "de la compter", "de la ville".</summary>
    public string[] ArticleObjects { get; } = words("articleObject");

    /// <summary>Modal verbs by which a clause directs its subject: "shall".</summary>
    public string[] Obligations { get; } = words("obligation");

    /// <summary>Endings of the verb of such a clause, where no word shows it.</summary>
    public string[] ClauseEndings { get; } = words("clauseEnding");

    /// <summary>Verbs by which a decision states what something is, not what is to be done: "remain".</summary>
    public PhraseTable<bool> Standing { get; } = phrases("standing");

    /// <summary>Prepositions before two names or more: "between".</summary>
    public string[] Betweens { get; } = words("between");

    /// <summary>Nouns for what several do together: "cooperation".</summary>
    public string[] JointActions { get; } = words("jointAction");

    /// <summary>Nouns for the parts of the United Nations system: "entities".</summary>
    public string[] SystemParts { get; } = words("systemPart");

    /// <summary>The words that say of which whole they are parts: "of the United Nations system".</summary>
    public PhraseTable<bool> SystemSuffixes { get; } = phrases("systemSuffix");
}
