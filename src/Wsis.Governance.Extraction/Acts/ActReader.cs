using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the acts of one paragraph.</summary>
internal sealed class ActReader(
    Tokens tokens, PrintedVerb first, List<ExtractionDoubt> doubts, Code<Organ> organ, bool isDecision)
{
    // Verbs that request an action although they are not directive verbs, or that are directive verbs
    // without an addressee.
    private static readonly string[] alsoAsk = ["authorizes", "instructs", "entrusts"];
    private static readonly string[] nameNobody = ["callsFor", "expects", "proposes", "suggests"];

    /// <summary>The acts, in order.</summary>
    /// <param name="kind">The kind of paragraph.</param>
    /// <param name="above">The verb of the paragraph above; <c>default</c> if there is none.</param>
    public List<ExtractedAct> Read(ParagraphKind kind, Code<OperativeVerb> above)
    {
        var found = new ActFinder(tokens, first, isDecision).Find(kind, above);
        var acts = new List<ExtractedAct>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            acts.Add(kind == ParagraphKind.Preambular ? Plain(found[i])
                : Read(found[i], i + 1 < found.Count ? EndBefore(found[i + 1]) : tokens.Count));
        }

        ShareTasks(found, acts);
        return acts;
    }

    // "Calls upon Member States, and invites the private sector, to …": both are asked to do the same.
    private void ShareTasks(List<FoundAct> found, List<ExtractedAct> acts)
    {
        for (var i = acts.Count - 2; i >= 0; i--)
        {
            var (act, next) = (acts[i], acts[i + 1]);
            if (act.Task.Length == 0 && next.Task.Length > 0 && Asks(act.Verb) && Asks(next.Verb)
                && !act.Addressees.IsEmpty && !found[i + 1].IsPassive && IsOneClause(found[i].End, next.Span.Start))
            {
                acts[i] = act with
                {
                    Task = next.Task,
                    Deadline = next.Deadline,
                    Conditions = next.Conditions,
                    Reporting = next.Reporting,
                };
            }
        }
    }

    private bool IsOneClause(int from, int to)
    {
        for (var i = tokens.IndexAt(from); tokens.Has(i) && tokens[i].Start < to; i++)
        {
            if (tokens[i].EndsClause)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Asks(Code<OperativeVerb> verb) =>
        Wsis.Governance.OperativeVerb.ClassOf(verb) == VerbClass.Directive
            ? !nameNobody.Contains(verb.ToString())
            : alsoAsk.Contains(verb.ToString());

    // "to count the boats, and" before the next verb.
    private int WithoutConjunction(int end)
    {
        while (end > 1 && end < tokens.Count
            && (tokens[end - 1].Kind == TokenKind.Comma || tokens[end - 1].Is(WordRoles.Conjunction)))
        {
            end--;
        }

        return end;
    }

    private int EndBefore(FoundAct next) => tokens.IndexAt(next.IsPassive ? next.SubjectStart : next.PrintedStart);

    private ExtractedAct Plain(FoundAct act) => new(act.Verb, TextSpan.Between(act.PrintedStart, act.End))
    {
        Printed = tokens.Text[act.PrintedStart..act.End],
    };

    private ExtractedAct Read(FoundAct found, int end)
    {
        var act = Plain(found);
        var from = tokens.IndexAt(found.End);
        if (Asks(found.Verb))
        {
            var reader = new AddresseeReader(tokens, doubts, organ);
            var named = found.IsPassive
                ? reader.ReadSubject(tokens.IndexAt(found.SubjectStart), tokens.IndexAt(found.PrintedStart), from, end)
                : reader.Read(from, end);
            var last = end > 0 ? tokens[WithoutConjunction(end) - 1].End : found.End;
            act = act with
            {
                Addressees = [.. named.Addressees],
                Task = named.TaskStart < end ? TextSpan.Between(tokens[named.TaskStart].Start, last) : default,
            };
        }

        return ReadTask(act, from, end);
    }

    /// <summary>Reads deadline, conditions and reports of an act.</summary>
    public ExtractedAct ReadTask(ExtractedAct act, int from, int end)
    {
        if (Wsis.Governance.OperativeVerb.ClassOf(act.Verb) is not (VerbClass.Directive or VerbClass.Deciding))
        {
            return act;
        }

        var terms = TaskTerms.Read(tokens, from, end);
        return act with
        {
            Deadline = terms.Deadline,
            Conditions = terms.Conditions,
            Reporting = [.. new ReportingReader(tokens, organ, doubts).Read(from, end, terms)],
        };
    }
}
