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

    private readonly GappedActs gaps = new(tokens);

    /// <summary>The acts, in order.</summary>
    /// <param name="kind">The kind of paragraph.</param>
    /// <param name="above">The verb of the paragraph above; <c>default</c> if there is none.</param>
    public List<ExtractedAct> Read(ParagraphKind kind, Code<OperativeVerb> above)
    {
        var found = new ActFinder(tokens, first, isDecision).Find(kind, above);
        var acts = new List<ExtractedAct>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            acts.Add(kind == ParagraphKind.Preambular ? Plain(found[i]) : Read(found, i));
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
                    TimeLimit = next.TimeLimit,
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
        Printed = act.IsGapped ? null : tokens.Text[act.PrintedStart..act.End],
    };

    // An act whose verb is that of this one is added to those found.
    private ExtractedAct Read(List<FoundAct> found, int index)
    {
        var verb = found[index];
        var from = tokens.IndexAt(verb.End);
        var end = index + 1 < found.Count ? EndBefore(found[index + 1]) : tokens.Count;
        var act = Plain(verb);
        if (Asks(verb.Verb))
        {
            var named = ReadNames(verb, from, end);
            if (named.TaskStart < end && gaps.Find(verb, named.TaskStart, end, out var names) is var gap && gap < end)
            {
                found.Insert(index + 1, new FoundAct(verb.Verb, tokens[names].Start, tokens[names].Start));
                end = gap;
            }

            var last = end > 0 ? tokens[WithoutConjunction(end) - 1].End : verb.End;
            act = act with
            {
                Addressees = [.. named.Addressees],
                Task = named.TaskStart < end ? TextSpan.Between(tokens[named.TaskStart].Start, last) : default,
            };
        }

        return ReadTask(act, from, end);
    }

    private NamedAddressees ReadNames(FoundAct verb, int from, int end)
    {
        var reader = new AddresseeReader(tokens, doubts, organ);
        return verb.IsPassive
            ? reader.ReadSubject(tokens.IndexAt(verb.SubjectStart), tokens.IndexAt(verb.PrintedStart), from, end)
            : reader.Read(from, end);
    }

    /// <summary>Reads deadline, conditions and reports of an act.</summary>
    public ExtractedAct ReadTask(ExtractedAct act, int from, int end)
    {
        if (Wsis.Governance.OperativeVerb.ClassOf(act.Verb) is not (VerbClass.Directive or VerbClass.Deciding))
        {
            return act;
        }

        var terms = TaskTerms.Read(tokens, from, end);
        var reader = new ReportingReader(tokens, organ, doubts, terms);
        return act with
        {
            Reporting = [.. reader.Read(from, end)],
            Deadline = reader.Deadline,
            TimeLimit = terms.TimeLimit,
            Conditions = terms.Conditions,
        };
    }
}
