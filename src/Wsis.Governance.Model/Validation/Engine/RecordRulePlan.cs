using System.Runtime.CompilerServices;
using Wsis.Governance.Validation.Rules.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The rules that run for each record of one type, selected once for a rule set.</summary>
internal abstract class RecordRulePlan
{
    /// <summary>The number of rules that check a record of the type.</summary>
    public abstract int CountRules { get; }

    /// <summary>Runs the rules for the current record.</summary>
    public abstract void Run(ref RuleContext context);
}

/// <summary>The rules that run for each record of a type.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class RecordRulePlan<T> : RecordRulePlan
    where T : Record<T>
{
    private readonly RecordRule<T>[] own;
    private readonly Step[] others;
    private readonly Step[] othersOfClean;
    private readonly bool inspects;
    private readonly ElementRuleRunner parts;

    /// <summary>Selects the rules for the type: first its own rules, then those for several types and for elements, in
    /// the order of the catalogue.</summary>
    public RecordRulePlan(RuleImplementation[] checks, ElementRuleRunner parts)
    {
        own = RuleSchedule.OfType<RecordRule<T>>(checks);
        this.parts = parts;
        others = new Step[2 * checks.Length];
        var count = 0;
        foreach (var check in checks)
        {
            if (check is AnyRecordRule or IRuleFor<T>)
            {
                others[count++] = new Step(check as AnyRecordRule, check as IRuleFor<T>, -1);
            }

            if (check is ElementRule ofParts && parts.IndexOf(ofParts) is >= 0 and var index)
            {
                others[count++] = new Step(null, null, index);
            }
        }

        Array.Resize(ref others, count);
        inspects = Array.Exists(others, static step => step.OfAny is InspectionRule);
        othersOfClean = Array.FindAll(others, static step => step.Part < 0 && step.OfAny is not InspectionRule);
    }

    /// <inheritdoc/>
    public override int CountRules => own.Length + others.Length;

    /// <inheritdoc/>
    public override void Run(ref RuleContext context)
    {
        // The plan was looked up by the index of the record's type.
        var record = Unsafe.As<T>(context.Record);
        foreach (var check in own)
        {
            check.Run(record, ref context);
        }

        // Most records have no element and no text that concerns a rule.
        var concerned = parts.FindMatches(ref context);
        var isClean = concerned == 0 && !(inspects && context.Inspection is not null);
        foreach (var step in isClean ? othersOfClean : others)
        {
            if (step.OfAny is { } any)
            {
                any.Run(record, ref context);
            }
            else if (step.OfType is { } check)
            {
                check.Run(record, ref context);
            }
            else if (((concerned >> step.Part) & 1) != 0)
            {
                parts.Report(step.Part, ref context);
            }
        }
    }

    // A rule for all types, one for several types, or the index of one for elements.
    private readonly record struct Step(AnyRecordRule? OfAny, IRuleFor<T>? OfType, int Part);
}
