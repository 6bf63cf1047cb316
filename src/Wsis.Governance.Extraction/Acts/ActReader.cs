using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Reads the acts of paragraphs. One object serves all paragraphs of a document in turn.</summary>
internal sealed class ActReader
{
    // Verbs that request an action although they are not directive verbs, or that are directive verbs
    // without an addressee.
    private static readonly string[] alsoAsk = ["authorizes", "instructs", "entrusts"];
    private static readonly string[] seldomName = ["callsFor", "expects", "proposes", "suggests"];

    // Verbs of decisions that may direct someone: "Decides that the Board shall report".
    private static readonly string[] decides = ["decides", "resolves"];
    private const int MaxPhrase = 7;

    private readonly Tokens tokens;
    private readonly ActFinder finder;
    private readonly GappedActs gaps;
    private readonly AddresseeReader names;
    private readonly RecipientReader recipients;
    private readonly ReportingReader reports;
    private readonly Antecedents antecedents;
    private readonly List<ExtractedAct> acts = [];

    public ActReader(Tokens tokens, List<ExtractionDoubt> doubts)
    {
        var insertions = new InsertionReader(tokens);
        this.tokens = tokens;
        finder = new ActFinder(tokens);
        gaps = new GappedActs(tokens, insertions);
        names = new AddresseeReader(tokens, insertions, doubts);
        antecedents = new Antecedents(tokens, doubts);
        recipients = new RecipientReader(tokens);
        reports = new ReportingReader(tokens, insertions, recipients, doubts);
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
        recipients.Own = organ;
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

    // "Calls upon Member States, and invites the private sector, to …": both are asked to do the same. "Requests and
    // encourages the Board to …": the same are asked.
    private void ShareTasks(List<FoundAct> found)
    {
        for (var i = acts.Count - 2; i >= 0; i--)
        {
            var (act, next) = (acts[i], acts[i + 1]);
            if (act.Task.Length > 0 || found[i + 1].IsPassive || !Asks(act) || !Asks(next))
            {
                continue;
            }

            var isJoined = act.Addressees.IsEmpty && IsJoined(found[i], found[i + 1]);
            if (isJoined || (next.Task.Length > 0 && !act.Addressees.IsEmpty
                && IsOneClause(found[i].End, next.Span.Start)))
            {
                acts[i] = act with
                {
                    Addressees = isJoined ? next.Addressees : act.Addressees,
                    Task = next.Task,
                    Deadline = next.Deadline,
                    TimeLimit = next.TimeLimit,
                    Conditions = next.Conditions,
                    Reporting = next.Reporting,
                };
            }
        }
    }

    // Only conjunctions, commas, adverbs and short phrases are between the verbs: "Encourages, as appropriate, and
    // invites".
    private bool IsJoined(FoundAct act, FoundAct next)
    {
        var end = tokens.IndexAt(next.PrintedStart);
        for (var i = tokens.IndexAt(act.End); i < end;)
        {
            var behind = tokens.Words.ShortPhrases.Read(tokens, i, out _);
            behind = behind > i ? behind : tokens.Words.Joints.Read(tokens, i, out _);
            if (behind == i && tokens[i].Kind != TokenKind.Comma
                && !tokens[i].Is(WordRoles.Conjunction | WordRoles.Adverb))
            {
                return false;
            }

            i = Math.Max(behind, i + 1);
        }

        return true;
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

    private static bool Asks(ExtractedAct act) => Asks(act.Verb, ClassOf(act));

    private static bool Asks(Code<OperativeVerb> verb, VerbClass ofVerb) =>
        ofVerb == VerbClass.Directive
            ? !seldomName.Contains(verb.ToString())
            : alsoAsk.Contains(verb.ToString());

    // "to count the boats, and" and "to count the boats, and in this regard," before the next verb.
    private int WithoutConjunction(int end)
    {
        if (end >= tokens.Count)
        {
            return end;
        }

        end = WithoutMarks(end);
        for (var i = Math.Max(2, end - MaxPhrase); i < end; i++)
        {
            if (tokens.Words.ShortPhrases.Read(tokens, i, out _) == end
                && (tokens[i - 1].Is(WordRoles.Conjunction) || tokens[i - 2].Is(WordRoles.Conjunction)))
            {
                return WithoutMarks(i);
            }
        }

        return end;
    }

    private int WithoutMarks(int end)
    {
        while (end > 1 && (tokens[end - 1].Kind == TokenKind.Comma || tokens[end - 1].Is(WordRoles.Conjunction)))
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
            var named = WithAntecedents(ReadNames(verb, from, end), verb);
            if (named.TaskStart < end && gaps.Find(verb, named.TaskStart, end, out var next) is var gap && gap < end)
            {
                found.Insert(index + 1, new FoundAct(verb.Verb, tokens[next].Start, tokens[next].Start));
                end = gap;
            }

            var last = end > 0 ? tokens[WithoutConjunction(end) - 1].End : verb.End;
            addressees = named.Addressees;
            task = named.TaskStart < end ? TextSpan.Between(tokens[named.TaskStart].Start, last) : default;
        }
        else if (ReadDirected(verb, from, end) is { Addressees.IsEmpty: false } directed)
        {
            addressees = directed.Addressees;
            task = TextSpan.Between(tokens[directed.TaskStart].Start, tokens[WithoutConjunction(end) - 1].End);
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

    // "Decides that the Board shall report", "calls for all parties to help"
    private NamedAddressees ReadDirected(FoundAct verb, int from, int end) =>
        decides.Contains(verb.Verb.ToString()) ? names.ReadDecision(from, end)
        : seldomName.Contains(verb.Verb.ToString()) && !verb.IsPassive ? names.ReadDirected(from, end)
        : default;

    private NamedAddressees WithAntecedents(NamedAddressees named, FoundAct verb)
    {
        var pronoun = named.Pronoun >= 0 ? named.Pronoun : antecedents.Before(tokens.IndexAt(verb.PrintedStart));
        return pronoun < 0 || verb.IsGapped ? named : named with
        {
            Addressees = [.. antecedents.Find(pronoun, acts.LastOrDefault()), .. named.Addressees],
        };
    }

    private NamedAddressees ReadNames(FoundAct verb, int from, int end) => verb.IsPassive
        ? names.ReadSubject(tokens.IndexAt(verb.SubjectStart), tokens.IndexAt(verb.PrintedStart), from, end)
        : names.Read(from, end, verb.Verb == OperativeVerb.Reminds);

    /// <summary>The act of the paragraph above, with the task of this one.</summary>
    /// <param name="above">That act.</param>
    /// <param name="start">The start of the text.</param>
    public ExtractedAct ReadInherited(ExtractedAct above, int start)
    {
        var to = InheritedEnd >= 0 ? InheritedEnd : tokens.Text.Length;
        var terms = Terms(ClassOf(above), 0, InheritedEnd >= 0 ? tokens.IndexAt(to) : tokens.Count);
        return above with
        {
            Span = new TextSpan(start, 0),
            Printed = null,
            IsInherited = true,
            Task = TextSpan.Between(start, to),
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
