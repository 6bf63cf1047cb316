using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>Finds the operative verbs of a paragraph.</summary>
internal sealed partial class ActFinder(Tokens tokens)
{
    // The maximum length of the words before a verb: adverbs, "we", "continues to".
    private const int MaxBefore = 70;
    private const int MaxSubject = 8;

    private readonly List<FoundAct> found = [];
    private PrintedVerb first;
    private bool isFirstPerson;
    private bool isPast;

    /// <summary>True if an act of the paragraph above stands before the verbs found.</summary>
    public bool IsBehindInherited { get; private set; }

    /// <summary>Begins a paragraph.</summary>
    /// <param name="verb">The verb at its start; <c>default</c> if there is none.</param>
    /// <param name="isDecision">True in a text that records decisions in the past tense.</param>
    public void Begin(PrintedVerb verb, bool isDecision) =>
        (first, isFirstPerson, isPast) = (verb, false, isDecision);

    /// <summary>The verbs, in order; valid until the next paragraph is read.</summary>
    public List<FoundAct> Find(ParagraphKind kind, Code<OperativeVerb> above)
    {
        found.Clear();
        var own = FindFirst(kind) ?? FindUnder(above);
        IsBehindInherited = own is null && !above.IsDefault && kind != ParagraphKind.Preambular;
        if ((IsBehindInherited ? FindBehindInherited() : own) is not { } act)
        {
            IsBehindInherited = false;
            return found;
        }

        found.Add(act);
        if (kind != ParagraphKind.Preambular)
        {
            FindFurther();
        }

        return found;
    }

    private FoundAct? FindFirst(ParagraphKind kind)
    {
        if (!tokens.Has(0))
        {
            return null;
        }

        var opens = first.Length > 0 && first.Start - tokens[0].Start <= MaxBefore;
        isFirstPerson = tokens[0].Is(WordRoles.FirstPerson);
        if (opens && (kind == ParagraphKind.Preambular || !first.IsPreambular))
        {
            return At(first, tokens[0].Start);
        }

        return kind == ParagraphKind.Preambular ? null
            : FindFirstPerson() ?? FindPast() ?? FindBehindLeadIn() ?? FindPassive(0) ?? FindSentence(0)
                ?? FindBehindOrgan()
            ?? (opens ? At(first, tokens[0].Start) : null);
    }

    private static FoundAct At(PrintedVerb verb, int start) => new(verb.Code, start, verb.Start + verb.Length);

    private bool TryVerb(int index, out PrintedVerb verb)
    {
        verb = default;
        var token = tokens[index];
        return token.Kind == TokenKind.Word
            && PrintedVerb.TryReadAt(tokens.Text, token.Start, tokens.Words.Code, out verb)
            && !verb.IsPreambular && verb.Start - token.Start <= MaxBefore;
    }

    // A finite verb. Most words are excluded without a look-up.
    private bool TryFinite(int index, out PrintedVerb verb)
    {
        verb = default;
        var mayBe = isFirstPerson || tokens.Words.FiniteEndings.Length == 0
            || tokens[index].Is(WordRoles.Adverb | WordRoles.VerbOpening)
            || tokens.EndsWithAny(index, tokens.Words.FiniteEndings)
            || tokens.EndsWithAny(index, tokens.Words.AdverbEndings);
        return mayBe && TryVerb(index, out verb) && IsFinite(verb);
    }

    // "We reaffirm", "Therefore, we call upon", "We, the heads of State, reaffirm".
    private FoundAct? FindFirstPerson()
    {
        if (!tokens.Mentions(tokens.Words.FirstPersonWords))
        {
            return null;
        }

        for (var i = 0; tokens.Has(i); i++)
        {
            if (!tokens[i].Is(WordRoles.FirstPerson) || !MayBeginClause(i))
            {
                continue;
            }

            isFirstPerson = true;
            if (TryVerb(i, out var verb))
            {
                return At(verb, tokens[i].Start);
            }

            if (tokens[i + 1].Kind == TokenKind.Comma && FindBehindComma(i + 2) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private bool MayBeginClause(int index) =>
        index == 0 || tokens[index - 1].Kind != TokenKind.Word
        || tokens[index - 1].Is(WordRoles.Conjunction | WordRoles.Adverb);

    private FoundAct? FindBehindLeadIn()
    {
        var isLeadIn = tokens.Words.LeadIns.Read(tokens, 0, out _) > 0 || first is { Length: > 0, IsPreambular: true };
        return isLeadIn ? FindBehindComma(1) : null;
    }

    private FoundAct? FindBehindComma(int from)
    {
        for (var i = from; tokens.Has(i) && tokens[i].Kind != TokenKind.Semicolon; i++)
        {
            if (tokens[i].Kind == TokenKind.Comma)
            {
                var next = tokens[i + 1].Is(WordRoles.Conjunction) ? i + 2 : i + 1;
                if (TryFinite(next, out var verb))
                {
                    return At(verb, tokens[next].Start);
                }

                if (FindSentence(next) is { } ofOrgan)
                {
                    return ofOrgan;
                }
            }
        }

        return null;
    }

    private FoundAct? FindBehindOrgan()
    {
        if (!tokens[0].Is(WordRoles.Determiner) || !tokens.IsCapital(1))
        {
            return null;
        }

        for (var i = 1; i <= MaxSubject && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!tokens.IsCapital(i) && TryFinite(i, out var verb))
            {
                return At(verb, tokens[i].Start);
            }
        }

        // "The Security Council, recalling its statement, urges …"
        var end = tokens.Words.Openings.Read(tokens, 0, out _);
        return end > 0 && tokens[end].Kind == TokenKind.Comma ? FindBehindComma(end + 1) : null;
    }

    // "The Secretary-General is requested to"
    private FoundAct? FindPassive(int from)
    {
        if (!tokens.Mentions(tokens.Words.PassiveVerbWords))
        {
            return null;
        }

        var start = from;
        for (var i = from; tokens.Has(i); i++)
        {
            if (tokens[i].EndsClause)
            {
                start = i + 1;
            }
            else if (tokens[i].Is(WordRoles.Passive))
            {
                var participle = SkipAdverbs(i + 1);
                var end = tokens.Words.PassiveVerbs.Read(tokens, participle, out var code);
                if (end > participle)
                {
                    return new FoundAct(
                        Code<OperativeVerb>.Parse(code!), tokens[i].Start, tokens[end - 1].End, tokens[start].Start);
                }
            }
        }

        return null;
    }

    private int SkipAdverbs(int index)
    {
        while (tokens[index].Is(WordRoles.Adverb) || tokens[index].Kind == TokenKind.Comma)
        {
            index++;
        }

        return index;
    }

    private void FindFurther()
    {
        AddInfinitive();
        for (var i = tokens.IndexAt(found[^1].End); tokens.Has(i); i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Word && !token.Is(WordRoles.Conjunction | WordRoles.TaskMarker))
            {
                continue;
            }

            if (IsNested(found[^1], i) && TryVerb(i + 1, out var nested))
            {
                found.Add(At(nested, tokens[i + 1].Start));
                i = tokens.IndexAt(found[^1].End) - 1;
                continue;
            }

            var next = ClauseStart(i);
            if (next > i && TryFinite(next, out var verb))
            {
                found.Add(At(verb, tokens[next].Start));
                AddInfinitive();
                i = tokens.IndexAt(found[^1].End) - 1;
            }
            else if (next > i && isPast && PastAt(next) is { } past)
            {
                found.Add(past);
                i = tokens.IndexAt(past.End) - 1;
            }
            else if (token.Kind == TokenKind.FullStop && FindSentence(i + 1) is { } sentence)
            {
                found.Add(sentence);
                i = tokens.IndexAt(sentence.End) - 1;
            }
            else if (token.EndsClause && tokens.HasAny(WordRoles.Passive) && FindPassive(i + 1) is { } passive)
            {
                found.Add(passive);
                i = tokens.IndexAt(passive.End) - 1;
            }
        }
    }

    // "Decides to request", "agrees also to invite"
    private bool IsNested(FoundAct before, int index) =>
        tokens[index].Is(WordRoles.TaskMarker)
        && before.Class == VerbClass.Deciding
        && index <= tokens.IndexAt(before.End) + 2;

    private int ClauseStart(int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Is(WordRoles.Conjunction) && !tokens[index + 1].Is(WordRoles.Determiner))
        {
            return index + 1;
        }

        var marks = token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.FullStop;
        return !marks ? index : tokens[index + 1].Is(WordRoles.Conjunction) ? index + 2 : index + 1;
    }

    // After "we" the verb has its base form.
    private bool IsFinite(PrintedVerb verb) => isFirstPerson || (tokens.IsFinite(verb) && !IsNoun(verb));

    // "offers of and requests for help"
    private bool IsNoun(PrintedVerb verb) =>
        Wsis.Governance.OperativeVerb.ClassOf(verb.Code) == VerbClass.Directive
        && tokens.IsOneOf(tokens.IndexAt(verb.Start + verb.Length), tokens.Words.NounPrepositions);
}
