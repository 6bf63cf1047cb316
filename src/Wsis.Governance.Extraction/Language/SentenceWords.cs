namespace Wsis.Governance.Extraction.Language;

/// <summary>The words of statements, decisions, and acts inside other acts.</summary>
/// <param name="phrases">Reads the phrases of a role.</param>
/// <param name="codes">Reads the phrases of a role with their codes.</param>
internal sealed class SentenceWords(Func<string, PhraseTable<bool>> phrases, Func<string, PhraseTable<string>> codes)
{
    /// <summary>The words that open the title of a statement: "Statement by the President of".</summary>
    public PhraseTable<bool> Statements { get; } = phrases("statement");

    /// <summary>The words that open a sentence on a meeting: "At its", "At the".</summary>
    public PhraseTable<bool> MeetingOpenings { get; } = phrases("meetingOpening");

    /// <summary>The verbs of decisions in the past tense, with their codes: "decided".</summary>
    public PhraseTable<string> PastVerbs { get; } = codes("pastVerb");

    /// <summary>The infinitives after a deciding verb, with their codes: "Décide de prier".</summary>
    public PhraseTable<string> Infinitives { get; } = codes("infinitive");

    /// <summary>The words of the future tense before a verb: "will".</summary>
    public PhraseTable<bool> Futures { get; } = phrases("future");

    /// <summary>The verbs before the receiver of information: "keep" in "keep the Council informed".</summary>
    public PhraseTable<bool> Keeps { get; } = phrases("keep");

    /// <summary>The pronouns before a verb for the organ of the text: "lui" in "lui présenter".</summary>
    public PhraseTable<bool> OwnPronouns { get; } = phrases("ownPronoun");

    /// <summary>The words of a task with a pronoun that is an article too: "que la" in "que la informe".</summary>
    public PhraseTable<bool> ObjectPronouns { get; } = phrases("objectPronoun");

    /// <summary>The words before an act that accompanies another one: "while" in "while inviting".</summary>
    public PhraseTable<bool> Concurrents { get; } = phrases("concurrent");

    /// <summary>The verbs that request a report by themselves: "report", "brief".</summary>
    public PhraseTable<bool> ReportVerbs { get; } = phrases("reportVerb");
}
