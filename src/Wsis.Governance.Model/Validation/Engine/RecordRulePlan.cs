using System.Runtime.CompilerServices;

namespace Wsis.Governance.Validation.Engine;

/// <summary>What is run for each record of one type, worked out once for a rule set.</summary>
internal abstract class RecordRulePlan
{
    /// <summary>How many rules look at a record of the type.</summary>
    public abstract int CountRules { get; }

    /// <summary>Runs it for the record of the scope.</summary>
    public abstract void Run(ref RuleContext context);
}

/// <summary>What is run for each record of a type.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class RecordRulePlan<T> : RecordRulePlan
    where T : Record<T>
{
    private readonly RecordRule<T>[] own;
    private readonly Step[] others;
    private readonly ElementRuleRunner parts;

    /// <summary>Takes what concerns the type: its own checks first, then those of several types and of parts, in the
    /// order of the catalogue.</summary>
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

        var concerned = parts.FindMatches(ref context);
        foreach (var step in others)
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

    // A check of all types, one of several types, or the index of one of parts.
    private readonly record struct Step(AnyRecordRule? OfAny, IRuleFor<T>? OfType, int Part);
}
