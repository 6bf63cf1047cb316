using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the reporting on the result of an act.</summary>
internal sealed class ReportingReader(Tokens tokens, Code<Organ> own, List<ExtractionDoubt> doubts)
{
    private const int LastNumberedSession = 1000;
    private const int MaxDirect = 3;

    private bool hasTime;

    private readonly RecipientReader recipients = new(tokens, own);
    private readonly WordRoles ofReports = WordRoles.Report | WordRoles.TaskMarker | tokens.Words.Throughs.Mark
        | tokens.Words.RecipientPhrases.Mark | tokens.Words.SessionWords.Mark | tokens.Words.Sentences.Keeps.Mark;

    /// <summary>The reports that an act requests, in order.</summary>
    public List<ExtractedReporting> Read(int from, int end, TaskTerms terms)
    {
        var frequency = terms.Frequency;
        hasTime = !frequency.IsDefault || !terms.Deadline.IsDefault;
        var found = new List<ExtractedReporting>();
        if (!tokens.HasAny(WordRoles.Report))
        {
            return found;
        }

        var (report, recipient, through) = (-1, default(Recipient), new List<Code<Organ>>());
        var (clause, isOfOther) = (0, false);
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(ofReports))
            {
                continue;
            }

            if (tokens[i].Kind is TokenKind.FullStop or TokenKind.Semicolon)
            {
                AddWithoutSession(found, recipient, report, frequency, through);
                Complete(found, clause, frequency, through);
                (report, recipient, clause) = (-1, default, found.Count);
                through.Clear();
                continue;
            }

            if (TryReadThrough(i, end, through, out var behind))
            {
                // "through the Commission at its fifth session": the session is the Commission's.
                isOfOther = through[^1] != Organ.EconomicAndSocialCouncil && tokens[behind].Is(WordRoles.Preposition);
                i = behind - 1;
                continue;
            }

            if (tokens[i].Is(WordRoles.Report) || tokens.Words.Sentences.Keeps.Read(tokens, i, out _) > i)
            {
                report = report < 0 ? i : report;
            }

            if (report >= 0 && recipients.TryRead(i, end, out var next))
            {
                isOfOther = recipients.IsPast(i);
                recipient = isOfOther ? recipient : next;
                i = next.End - 1;
                continue;
            }

            if (report >= 0 && tokens.Words.SessionWords.Read(tokens, i, out _) > i)
            {
                if (!isOfOther)
                {
                    Add(found, i, end, recipient, report);
                }

                isOfOther = false;
            }
        }

        AddWithoutSession(found, recipient, report, frequency, through);
        Complete(found, clause, frequency, through);
        return found;
    }

    // "through the Commission and the Council": each organ that the report passes, in order.
    private bool TryReadThrough(int index, int end, List<Code<Organ>> through, out int behind)
    {
        behind = index;
        var next = tokens.Words.Throughs.Read(tokens, index, out _);
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
        var repeated = tokens.Words.Throughs.Read(tokens, conjunction + 1, out _);
        return Math.Max(repeated, conjunction + 1);
    }

    // "to report annually to the Council": a recipient, and no session.
    private void AddWithoutSession(
        List<ExtractedReporting> found, Recipient recipient, int report, Code<ReportingFrequency> frequency,
            List<Code<Organ>> through)
    {
        if (found.Count > 0 || recipient.End == 0 || report < 0
            || !(hasTime || through.Count > 0 || IsDirect(report, recipient)))
        {
            return;
        }

        var span = TextSpan.Between(tokens[report].Start, tokens[recipient.End - 1].End);
        found.Add(new ExtractedReporting(recipient.Organ, span) { OrganName = recipient.Name });
    }

    // "to report to the Council on …": the verb alone requests a report.
    private bool IsDirect(int report, Recipient recipient)
    {
        var end = tokens.Words.Sentences.ReportVerbs.Read(tokens, report, out _);
        return end > report && report > 0 && tokens[report - 1].Is(WordRoles.TaskMarker | WordRoles.Adverb)
            && recipient.Start - end <= MaxDirect;
    }

    // The session and the path apply to all reports of a clause, wherever in the clause they are named.
    private static void Complete(
        List<ExtractedReporting> found, int clause, Code<ReportingFrequency> frequency, List<Code<Organ>> through)
    {
        for (var i = clause; i < found.Count; i++)
        {
            found[i] = found[i] with
            {
                Frequency = frequency,
                Through = [.. through.Where(organ => !organ.IsDefault && organ != found[i].Organ)],
            };
        }
    }

    private void Add(List<ExtractedReporting> found, int sessionWord, int end, Recipient recipient, int report)
    {
        var sessions = SessionReader.Read(tokens, sessionWord, end);
        if (sessions.Count == 0)
        {
            return;
        }

        // "at the seventieth session of the Assembly" and "at its seventieth session, to the Council".
        if (tokens[sessionWord + 1].Is(WordRoles.Preposition)
            && tokens.Words.Throughs.Read(tokens, sessionWord + 1, out _) <= sessionWord + 1
            && recipients.TryReadName(sessionWord + 2, end, out var holder))
        {
            recipient = holder;
        }
        else if (recipient.End == 0)
        {
            var next = tokens[sessionWord + 1].Kind == TokenKind.Comma ? sessionWord + 2 : sessionWord + 1;
            recipients.TryRead(next, end, out recipient);
        }

        var span = TextSpan.Between(tokens[report].Start, tokens[sessionWord].End);
        if (recipient.End == 0)
        {
            doubts.Add(new ExtractionDoubt(span, "A report and a session are named, and no organ that receives it."));
            return;
        }

        foreach (var session in sessions)
        {
            found.Add(new ExtractedReporting(recipient.Organ, span)
            {
                OrganName = recipient.Name,
                Session = IsYear(session) && HasNumberedSessions(recipient.Organ) ? null : session,
            });
        }
    }

    // "to the Assembly, through the Council at its session of 2026": the year is the Council's.
    private static bool IsYear(int session) => session > LastNumberedSession;

    private static bool HasNumberedSessions(Code<Organ> organ) =>
        organ == Organ.GeneralAssembly || organ == Organ.HumanRightsCouncil;
}
