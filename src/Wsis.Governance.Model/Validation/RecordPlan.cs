using System.Runtime.CompilerServices;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>What is run for each record of one type, worked out once for a rule set.</summary>
internal abstract class RecordPlan
{
    /// <summary>How many rules look at a record of the type.</summary>
    public abstract int CountRules { get; }

    /// <summary>Runs it for the record of the scope.</summary>
    public abstract void Run(ref Scope scope);
}

/// <summary>What is run for each record of a type.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal sealed class RecordPlan<T> : RecordPlan
    where T : Record<T>
{
    private readonly RecordCheck<T>[] own;
    private readonly Step[] others;
    private readonly PartChecks parts;

    /// <summary>Takes what concerns the type: its own checks first, then those of several types and of parts, in the
    /// order of the catalogue.</summary>
    public RecordPlan(Check[] checks, PartChecks parts)
    {
        own = CheckTable.OfType<RecordCheck<T>>(checks);
        this.parts = parts;
        others = new Step[2 * checks.Length];
        var count = 0;
        foreach (var check in checks)
        {
            if (check is AnyRecordCheck or ICheckOf<T>)
            {
                others[count++] = new Step(check as AnyRecordCheck, check as ICheckOf<T>, -1);
            }

            if (check is PartCheck ofParts && parts.IndexOf(ofParts) is >= 0 and var index)
            {
                others[count++] = new Step(null, null, index);
            }
        }

        Array.Resize(ref others, count);
    }

    /// <inheritdoc/>
    public override int CountRules => own.Length + others.Length;

    /// <inheritdoc/>
    public override void Run(ref Scope scope)
    {
        // The plan was looked up by the index of the record's type.
        var record = Unsafe.As<T>(scope.Record);
        foreach (var check in own)
        {
            check.Run(record, ref scope);
        }

        var concerned = parts.Search(ref scope);
        foreach (var step in others)
        {
            if (step.OfAny is { } any)
            {
                any.Run(record, ref scope);
            }
            else if (step.OfType is { } check)
            {
                check.Run(record, ref scope);
            }
            else if (((concerned >> step.Part) & 1) != 0)
            {
                parts.Tell(step.Part, ref scope);
            }
        }
    }

    // A check of all types, one of several types, or the index of one of parts.
    private readonly record struct Step(AnyRecordCheck? OfAny, ICheckOf<T>? OfType, int Part);
}
