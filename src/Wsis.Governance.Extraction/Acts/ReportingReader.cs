using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads where the result of an act is reported.</summary>
internal sealed class ReportingReader(Tokens tokens, Code<Organ> own, List<ExtractionDoubt> doubts)
{
    private const int FirstYear = 1945;

    private readonly RecipientReader recipients = new(tokens, own);
    private readonly WordRoles ofReports = WordRoles.Report | WordRoles.TaskMarker | tokens.Words.Throughs.Mark
        | tokens.Words.RecipientPhrases.Mark | tokens.Words.SessionWords.Mark;

    /// <summary>The reports that an act asks for, in order.</summary>
    public List<ExtractedReporting> Read(int from, int end, Code<ReportingFrequency> frequency)
    {
        var found = new List<ExtractedReporting>();
        if (!tokens.HasAny(WordRoles.Report))
        {
            return found;
        }

        var (report, recipient, through) = (-1, default(Recipient), default(Recipient));
        var isOfOther = false;
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(ofReports))
            {
                continue;
            }

            if (tokens[i].Kind is TokenKind.FullStop or TokenKind.Semicolon)
            {
                AddWithoutSession(found, recipient, report, frequency, through);
                (report, recipient, through) = (-1, default, default);
                continue;
            }

            var behind = tokens.Words.Throughs.Read(tokens, i, out _);
            if (behind > i && recipients.TryReadName(behind, end, out through))
            {
                // "through the Commission at its fifth session": the session is the Commission's.
                isOfOther = through.Organ != Organ.EconomicAndSocialCouncil
                    && tokens[through.End].Is(WordRoles.Preposition);
                i = through.End - 1;
                continue;
            }

            if (tokens[i].Is(WordRoles.Report))
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
        return Complete(found, frequency, through);
    }

    // "to report annually to the Council": a recipient, and no session.
    private void AddWithoutSession(
        List<ExtractedReporting> found, Recipient recipient, int report, Code<ReportingFrequency> frequency,
            Recipient through)
    {
        if (found.Count > 0 || recipient.End == 0 || report < 0 || (frequency.IsDefault && through.End == 0))
        {
            return;
        }

        var span = TextSpan.Between(tokens[report].Start, tokens[recipient.End - 1].End);
        found.Add(new ExtractedReporting(recipient.Organ, span) { OrganName = recipient.Name });
    }

    private static List<ExtractedReporting> Complete(
        List<ExtractedReporting> found, Code<ReportingFrequency> frequency, Recipient through)
    {
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = found[i] with { Frequency = frequency, Through = through.Organ };
        }

        return found;
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
            // "through the Economic and Social Council at its session of 1994": the Assembly counts its sessions.
            if (session >= FirstYear && recipient.Organ == Organ.GeneralAssembly)
            {
                doubts.Add(new ExtractionDoubt(span, "The session of a year is none of the General Assembly."));
                continue;
            }

            found.Add(new ExtractedReporting(recipient.Organ, span) { OrganName = recipient.Name, Session = session });
        }
    }
}
