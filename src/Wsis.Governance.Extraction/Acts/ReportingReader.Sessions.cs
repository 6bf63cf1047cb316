using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <content>The session at which a report is due, and whose it is.</content>
internal sealed partial class ReportingReader
{
    // "to the Council, through the Commission, at its tenth session": a council without numbered sessions of its own,
    // and behind it a body that has them.
    private bool IsOfPassed(int sessionWord, int end) =>
        passedAt > recipient.End && recipient.End > 0 && !ReportList.HasNumberedSessions(recipient.Organ)
        && through.Count > 0 && through[^1] != Organ.EconomicAndSocialCouncil
        && SessionReader.Read(tokens, sessionWord, end) is [< ReportList.FirstYear, ..];

    private void AddSessions(int sessionWord, int end)
    {
        var sessions = SessionReader.Read(tokens, sessionWord, end);
        if (sessions.Count == 0)
        {
            return;
        }

        // "at the seventieth session of the Assembly" and "at its seventieth session, to the Council".
        if (tokens[sessionWord + 1].Is(WordRoles.Preposition)
            && Words.Throughs.Read(tokens, sessionWord + 1, out _) <= sessionWord + 1
            && recipients.TryReadName(sessionWord + 2, end, out var holder))
        {
            recipient = holder;
        }
        else if (recipient.End == 0)
        {
            var next = tokens[sessionWord + 1].Kind == TokenKind.Comma ? sessionWord + 2 : sessionWord + 1;
            if (!recipients.TryRead(next, end, out recipient) && report > start && tokens[report - 1].Is(ofVerbs))
            {
                recipients.TryReadOwner(start, report, sessionWord, out recipient);
            }
        }

        var span = SpanTo(sessionWord);
        if (recipient.End == 0)
        {
            doubts.Add(new ExtractionDoubt(span, "A report and a session are named, and no organ that receives it."));
            return;
        }

        var date = due.IsPending ? due.Give(recipient.End).Date : default;
        if (joined.Count > 0 && sessions.Count == joined.Count + 1 && !recipients.HasOwner(sessionWord))
        {
            reports.AddInTurn([.. joined, recipient], span, sessions, date);
        }
        else
        {
            reports.Add(joined, span, null, date);
            foreach (var session in sessions)
            {
                reports.Add(recipient, span, session, date);
            }
        }

        joined.Clear();
        due.Anchor = sessionWord + 1;
    }
}
