using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The latest dates of an act: which of them are dates of reports, and which is that of the task.</summary>
internal sealed class DueDates(Tokens tokens, InsertionReader insertions)
{
    private readonly List<DatePhrase> held = [];
    private IReadOnlyList<DatePhrase> dates = [];
    private int next;
    private bool isFirstGiven;
    private int lastRecipient;

    /// <summary>The first token of the next date; the maximum if there is none.</summary>
    public int Next => next < dates.Count ? dates[next].Start : int.MaxValue;

    /// <summary>The token after the last word of a report: its verb, its recipient, its session.</summary>
    public int Anchor { get; set; }

    /// <summary>True if a date of a report is known and its report is not.</summary>
    public bool IsPending => held.Count > 0;

    /// <summary>The first date, if no report has it; otherwise <c>default</c>.</summary>
    public PartialDate Deadline => dates.Count > 0 && !isFirstGiven ? dates[0].Date : default;

    /// <summary>Begins an act with these dates.</summary>
    public void Begin(IReadOnlyList<DatePhrase> ofAct)
    {
        (dates, next, isFirstGiven, lastRecipient, Anchor) = (ofAct, 0, false, 0, 0);
        held.Clear();
    }

    /// <summary>Goes to the next date.</summary>
    public DatePhrase Take() => dates[next++];

    /// <summary>True if a date belongs to the report before it: no other task stands between, and a year alone follows
    /// at once.</summary>
    public bool IsOfReport(DatePhrase date)
    {
        if (date.Opener == TimePhrase.Until)
        {
            return false;
        }

        for (var i = Anchor; i < date.Start; i++)
        {
            var isBetween = tokens[i].Kind != TokenKind.Comma && !tokens[i].Is(WordRoles.Adverb);
            if (date.MayBeGoal ? isBetween : IsTask(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keeps a date for a report that is not complete.</summary>
    public void Hold(DatePhrase date) => held.Add(date);

    /// <summary>Drops the dates for which no report was found.</summary>
    public void Drop() => held.Clear();

    /// <summary>Gives the first date kept to the report to a recipient.</summary>
    /// <param name="recipient">The end of its name.</param>
    public DatePhrase Give(int recipient)
    {
        var date = held[0];
        held.RemoveAt(0);
        Give(date, recipient);
        return date;
    }

    /// <summary>Gives a date to the report to a recipient.</summary>
    public void Give(DatePhrase date, int recipient) =>
        (isFirstGiven, lastRecipient) = (isFirstGiven || date == dates[0], recipient);

    /// <summary>True if a report to the recipient has a date.</summary>
    public bool HasGiven(int recipient) => lastRecipient == recipient;

    // In English each "to" that is before no recipient opens a task or a phrase of its own.
    private bool IsTask(int index) =>
        tokens[index].Is(WordRoles.TaskMarker)
        && (tokens.Words.HasBareInfinitives || insertions.IsTask(index));
}
