namespace Wsis.Governance.Extraction.Language;

/// <summary>The words of reports: who receives them, and when.</summary>
/// <param name="phrases">Reads the phrases of a role.</param>
/// <param name="codes">Reads the phrases of a role with their codes.</param>
/// <param name="words">Reads the words of a role.</param>
internal sealed class ReportWords(
    Func<string, PhraseTable<bool>> phrases, Func<string, PhraseTable<string>> codes, Func<string, string[]> words)
{
    /// <summary>Names of organs that receive reports, with their codes.</summary>
    public PhraseTable<OrganWord> Organs { get; } = codes("organ").With(OrganWord.Of);

    /// <summary>Phrases for frequencies.</summary>
    public PhraseTable<Code<ReportingFrequency>> Frequencies { get; } =
        codes("frequency").With(Code<ReportingFrequency>.Parse);

    /// <summary>Phrases before the latest date, with their <see cref="TimePhrase"/>.</summary>
    public PhraseTable<TimePhrase> Deadlines { get; } =
        codes("deadline").With(phrase => Enum.Parse<TimePhrase>(phrase, ignoreCase: true));

    /// <summary>Words before the organ that a report passes through.</summary>
    public PhraseTable<bool> Throughs { get; } = phrases("through");

    /// <summary>The words for session.</summary>
    public PhraseTable<string> SessionWords { get; } = codes("sessionWord");

    /// <summary>Phrases before a session at which something is due: "at", "at the main part of".</summary>
    public PhraseTable<bool> DuePhrases { get; } = phrases("dueAt");

    /// <summary>Words for sessions outside the regular series: "special".</summary>
    public PhraseTable<bool> OtherSessions { get; } = phrases("otherSession");

    /// <summary>Phrases before the organ that receives something: "for consideration by".</summary>
    public PhraseTable<bool> RecipientPhrases { get; } = phrases("recipientPhrase");

    /// <summary>Words by which a text names its own organ: "it".</summary>
    public PhraseTable<bool> OwnOrgan { get; } = phrases("ownOrgan");

    /// <summary>The units of a time limit: "days", "months".</summary>
    public string[] TimeUnits { get; } = words("timeUnit");

    /// <summary>The nouns for what is reported: "report", "briefing".</summary>
    public string[] Nouns { get; } = words("reportNoun");

    /// <summary>The pronouns of the owner of a session: "its".</summary>
    public string[] Possessives { get; } = words("possessive");
}
