using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads where the result of an act is reported.</summary>
internal sealed class ReportingReader(Tokens tokens, Code<Organ> own, List<ExtractionDoubt> doubts)
{
    private readonly RecipientReader recipients = new(tokens, own);

    /// <summary>The reports that an act asks for, in order.</summary>
    public List<ExtractedReporting> Read(Code<OperativeVerb> verb, int from, int end)
    {
        var found = new List<ExtractedReporting>();
        if (Wsis.Governance.OperativeVerb.ClassOf(verb) is not (VerbClass.Directive or VerbClass.Deciding))
        {
            return found;
        }

        var (report, recipient) = (-1, default(Recipient));
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Kind is TokenKind.FullStop or TokenKind.Semicolon)
            {
                (report, recipient) = (-1, default);
                continue;
            }

            if (tokens[i].Is(WordRoles.Report))
            {
                report = report < 0 ? i : report;
            }

            if (report >= 0 && recipients.TryRead(i, end, out var next))
            {
                recipient = next;
                i = next.End - 1;
                continue;
            }

            if (report >= 0 && tokens.Words.SessionWords.Read(tokens, i, out _) > i)
            {
                Add(found, i, end, recipient, report);
            }
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

        // "at its seventieth session, to the Council": the organ may follow.
        if (recipient.End == 0)
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
            found.Add(new ExtractedReporting(recipient.Organ, span) { OrganName = recipient.Name, Session = session });
        }
    }
}
