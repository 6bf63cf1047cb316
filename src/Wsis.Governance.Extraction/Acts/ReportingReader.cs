using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the reporting on the result of an act.</summary>
internal sealed partial class ReportingReader(
    Tokens tokens, InsertionReader insertions, RecipientReader recipients, List<ExtractionDoubt> doubts)
{
    private const int MaxDirect = 3;
    private const int MaxNoun = 7;
    private const WordRoles ofVerbs = WordRoles.TaskMarker | WordRoles.Adverb;

    private readonly DueDates due = new(tokens, insertions);
    private readonly ReportList reports = new();
    private readonly List<Code<Organ>> through = [];
    private readonly List<Recipient> joined = [];
    private TaskTerms terms;
    private Recipient recipient;
    private int start;
    private int report;
    private int clause;
    private bool isOfOther;
    private int passedAt;

    /// <summary>The latest date for the task, not that of a report; <c>default</c> if there is none.</summary>
    public PartialDate Deadline => due.Deadline;

    /// <summary>The reports that the act requests, in order.</summary>
    public ValueList<ExtractedReporting> Reports => reports.Reports;

    private ReportWords Words => tokens.Words.Reports;

    /// <summary>Reads the reports of an act.</summary>
    /// <param name="ofAct">Its time and conditions.</param>
    /// <param name="from">The first token after its verb.</param>
    /// <param name="end">The end of the act.</param>
    public void Read(TaskTerms ofAct, int from, int end)
    {
        Begin(ofAct, from);
        if (from >= end || !tokens.HasAny(WordRoles.Report))
        {
            return;
        }

        var sentences = tokens.Words.Sentences;
        var ofReports = WordRoles.Report | WordRoles.TaskMarker | Words.Throughs.Mark | Words.RecipientPhrases.Mark
            | Words.SessionWords.Mark | sentences.Keeps.Mark | sentences.ObjectPronouns.Mark;
        for (var i = from; i < end; i++)
        {
            while (i >= due.Next)
            {
                ReadDate();
            }

            if (tokens[i].Kind is TokenKind.FullStop or TokenKind.Semicolon)
            {
                EndClause();
            }
            else if (tokens[i].Is(ofReports))
            {
                i = ReadWord(i, end) - 1;
            }
        }

        EndClause();
    }

    private void Begin(TaskTerms ofAct, int from)
    {
        (terms, start, isOfOther) = (ofAct, from, false);
        (report, recipient, clause, passedAt) = (-1, default, 0, -1);
        reports.Clear();
        joined.Clear();
        through.Clear();
        due.Begin(ofAct.Dates);
    }

    private int ReadWord(int index, int end)
    {
        if (TryReadThrough(index, end, out var behind))
        {
            passedAt = behind;
            // "through the Commission at its fifth session": the session is the Commission's.
            isOfOther = reports.Count > clause
                || (through[^1] != Organ.EconomicAndSocialCouncil && tokens[behind].Is(WordRoles.Preposition));
            return behind;
        }

        if (report < 0 && PronounReader.Read(tokens, index) is var verb
            && (verb > index || tokens[index].Is(WordRoles.Report)
                || tokens.Words.Sentences.Keeps.Read(tokens, index, out _) > index))
        {
            (report, due.Anchor) = (verb, verb + 1);
        }

        if (report >= 0 && recipients.TryRead(index, end, out var next))
        {
            isOfOther = recipients.IsPast(index);
            return isOfOther ? next.End : Take(next, end);
        }

        if (report >= 0 && Words.SessionWords.Read(tokens, index, out _) > index)
        {
            if (!isOfOther && !IsOfPassed(index, end))
            {
                AddSessions(index, end);
            }

            isOfOther = false;
        }

        return index + 1;
    }

    // "to the Council and the Assembly": each of them receives the report.
    private int Take(Recipient next, int end)
    {
        // "no later than 31 March 2026 to the Council": the date is of the recipient that follows it at once.
        if (due.IsPending && recipient.End > 0 && next.Organ != recipient.Organ
            && (!due.HasGiven(recipient.End) || next.Start > due.Anchor + 1))
        {
            AddDue();
        }

        joined.Clear();
        while (recipients.TryReadJoined(next.End, end, out var other))
        {
            joined.Add(next);
            next = other;
        }

        (recipient, due.Anchor) = (next, next.End);
        return next.End;
    }

    // "no later than 31 March 2026": the date of the report that stands before it, or of the next one.
    private void ReadDate()
    {
        var date = due.Take();
        if (report < 0 || !due.IsOfReport(date))
        {
            return;
        }

        AddDue();
        if (reports.Count == clause + 1 && !due.HasGiven(recipient.End)
            && reports.TryComplete(recipient.Organ, date.Date))
        {
            due.Give(date, recipient.End);
        }
        else
        {
            due.Hold(date);
        }

        due.Anchor = date.End;
    }

    private void AddDue()
    {
        while (due.IsPending && recipient.End > 0)
        {
            var date = due.Give(recipient.End);
            AddToAll(SpanTo(date.End - 1), date.Date);
        }
    }

    private void AddToAll(TextSpan span, PartialDate date)
    {
        reports.Add(joined, span, null, date);
        reports.Add(recipient, span, null, date);
    }

    private void EndClause()
    {
        AddDue();
        AddWithoutSession();

        // The frequency and the path apply to all reports of a clause, wherever in the clause they are named.
        reports.Complete(clause, terms.Frequency, through);
        (report, recipient, clause, passedAt) = (-1, default, reports.Count, -1);
        joined.Clear();
        due.Drop();
        through.Clear();
    }

    // "through the Commission and the Council": each organ that the report passes, in order.
    private bool TryReadThrough(int index, int end, out int behind)
    {
        behind = index;
        var next = Words.Throughs.Read(tokens, index, out _);
        while (next > behind && recipients.TryReadName(next, end, out var organ))
        {
            through.Add(organ.Organ);
            behind = organ.End;
            next = tokens[behind].Is(WordRoles.Conjunction) ? AfterConjunction(behind) : behind;
        }

        return behind > index;
    }

    private int AfterConjunction(int conjunction)
    {
        var repeated = Words.Throughs.Read(tokens, conjunction + 1, out _);
        return Math.Max(repeated, conjunction + 1);
    }

    // "to report annually to the Council": a recipient, and no session.
    private void AddWithoutSession()
    {
        var hasTime = !terms.Frequency.IsDefault || terms.Dates.Count > 0;
        if (reports.Count == 0 && recipient.End > 0 && report >= 0 && (hasTime || through.Count > 0 || IsDirect()))
        {
            AddToAll(SpanTo(recipient.End - 1), default);
        }
    }

    // "to report to the Council on …": the verb alone requests a report. "to submit a report on lakes to the
    // Council": the verb and the noun do.
    private bool IsDirect()
    {
        if (report == 0 || !(recipient.Start < report || tokens[report - 1].Is(ofVerbs)))
        {
            return false;
        }

        return (tokens.Words.Sentences.ReportVerbs.Read(tokens, report, out _) is var end && end > report
            && recipient.Start - end <= MaxDirect) || IsOfReport();
    }

    private bool IsOfReport()
    {
        var i = report + 1;
        var last = Math.Min(report + MaxNoun, tokens.Count);
        while (i < last && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordRoles.Preposition))
        {
            if (tokens.IsOneOf(i++, Words.Nouns))
            {
                return true;
            }
        }

        return false;
    }

    private TextSpan SpanTo(int last) =>
        TextSpan.Between(tokens[report].Start, Math.Max(tokens[report].End, tokens[last].End));
}
