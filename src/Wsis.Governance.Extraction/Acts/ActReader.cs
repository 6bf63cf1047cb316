using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the acts of paragraphs. One object serves all paragraphs of a document in turn.</summary>
internal sealed class ActReader
{
    // Verbs that request an action although they are not directive verbs, or that are directive verbs
    // without an addressee.
    private static readonly string[] alsoAsk = ["authorizes", "instructs", "entrusts"];
    private static readonly string[] nameNobody = ["callsFor", "expects", "proposes", "suggests"];

    private readonly Tokens tokens;
    private readonly ActFinder finder;
    private readonly GappedActs gaps;
    private readonly AddresseeReader names;
    private readonly ReportingReader reports;
    private readonly List<ExtractedAct> acts = [];

    public ActReader(Tokens tokens, List<ExtractionDoubt> doubts)
    {
        var insertions = new InsertionReader(tokens);
        this.tokens = tokens;
        finder = new ActFinder(tokens);
        gaps = new GappedActs(tokens, insertions);
        names = new AddresseeReader(tokens, insertions, doubts);
        reports = new ReportingReader(tokens, insertions, doubts);
    }

    /// <summary>The end of the act that has the verb of the paragraph above, if others stand behind it; otherwise
    /// -1.</summary>
    public int InheritedEnd { get; private set; }

    /// <summary>Begins a paragraph.</summary>
    /// <param name="first">The verb at its start; <c>default</c> if there is none.</param>
    /// <param name="organ">The organ that adopted the text; <c>default</c> if unknown.</param>
    /// <param name="isDecision">True in a text that records decisions in the past tense.</param>
    public void Begin(PrintedVerb first, Code<Organ> organ, bool isDecision)
    {
        finder.Begin(first, isDecision);
        names.Own = organ;
        reports.Own = organ;
    }

    /// <summary>The acts, in order; valid until the next paragraph is read.</summary>
    /// <param name="kind">The kind of paragraph.</param>
    /// <param name="above">The verb of the paragraph above; <c>default</c> if there is none.</param>
    public List<ExtractedAct> Read(ParagraphKind kind, Code<OperativeVerb> above)
    {
        var found = finder.Find(kind, above);
        InheritedEnd = finder.IsBehindInherited ? tokens[WithoutConjunction(EndBefore(found[0])) - 1].End : -1;
        acts.Clear();
        for (var i = 0; i < found.Count; i++)
        {
            acts.Add(kind == ParagraphKind.Preambular ? Plain(found[i]) : Read(found, i));
        }

        ShareTasks(found);
        return acts;
    }

    // "Calls upon Member States, and invites the private sector, to …": both are asked to do the same.
    private void ShareTasks(List<FoundAct> found)
    {
        for (var i = acts.Count - 2; i >= 0; i--)
        {
            var (act, next) = (acts[i], acts[i + 1]);
            if (act.Task.Length == 0 && next.Task.Length > 0
                && Asks(act.Verb, ClassOf(act)) && Asks(next.Verb, ClassOf(next))
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

    private static VerbClass ClassOf(ExtractedAct act) => OperativeVerb.ClassOf(act.Verb);

    private static bool Asks(Code<OperativeVerb> verb, VerbClass ofVerb) =>
        ofVerb == VerbClass.Directive
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
        Printed = Printed(act),
    };

    private string? Printed(FoundAct act) => act.IsGapped ? null : tokens.Text[act.PrintedStart..act.End];

    // An act whose verb is that of this one is added to those found.
    private ExtractedAct Read(List<FoundAct> found, int index)
    {
        var verb = found[index];
        var from = tokens.IndexAt(verb.End);
        var end = index + 1 < found.Count ? EndBefore(found[index + 1]) : tokens.Count;
        var (addressees, task) = (default(ValueList<ExtractedAddressee>), default(TextSpan));
        if (Asks(verb.Verb, verb.Class))
        {
            var named = ReadNames(verb, from, end);
            if (named.TaskStart < end && gaps.Find(verb, named.TaskStart, end, out var next) is var gap && gap < end)
            {
                found.Insert(index + 1, new FoundAct(verb.Verb, tokens[next].Start, tokens[next].Start));
                end = gap;
            }

            var last = end > 0 ? tokens[WithoutConjunction(end) - 1].End : verb.End;
            addressees = named.Addressees;
            task = named.TaskStart < end ? TextSpan.Between(tokens[named.TaskStart].Start, last) : default;
        }

        var terms = Terms(verb.Class, from, end);
        return new ExtractedAct(verb.Verb, TextSpan.Between(verb.PrintedStart, verb.End))
        {
            Printed = Printed(verb),
            Addressees = addressees,
            Task = task,
            Reporting = reports.Reports,
            Deadline = reports.Deadline,
            TimeLimit = terms.TimeLimit,
            Conditions = terms.Conditions,
        };
    }

    private NamedAddressees ReadNames(FoundAct verb, int from, int end) => verb.IsPassive
        ? names.ReadSubject(tokens.IndexAt(verb.SubjectStart), tokens.IndexAt(verb.PrintedStart), from, end)
        : names.Read(from, end);

    /// <summary>Reads deadline, conditions and reports of an act.</summary>
    public ExtractedAct ReadTask(ExtractedAct act, int from, int end)
    {
        var terms = Terms(ClassOf(act), from, end);
        return act with
        {
            Reporting = reports.Reports,
            Deadline = reports.Deadline,
            TimeLimit = terms.TimeLimit,
            Conditions = terms.Conditions,
        };
    }

    // Other verbs set no task, so that nothing is due.
    private TaskTerms Terms(VerbClass ofVerb, int from, int end)
    {
        var sets = ofVerb is VerbClass.Directive or VerbClass.Deciding;
        var terms = sets ? TaskTerms.Read(tokens, from, end) : TaskTerms.None;
        reports.Read(terms, from, sets ? end : from);
        return terms;
    }
}
