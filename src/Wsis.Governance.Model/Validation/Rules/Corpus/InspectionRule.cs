using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>Base class of rules that report one kind of fault that <see cref="TextAndListInspector"/> finds, in records
/// of every type.</summary>
internal abstract class InspectionRule(Rule rule, TextAndListInspector.Fault fault) : AnyRecordRule(rule)
{
    public sealed override void Run(Record record, ref RuleContext context)
    {
        if (context.Inspection is not { } inspection)
        {
            return;
        }

        foreach (var found in inspection)
        {
            if (found.Fault == fault && !IsElsewhere(record, found.Place) && !IsReported(context))
            {
                context.Report(this, found.Place, ArgumentsOf(found));
            }
        }
    }

    /// <summary>The message arguments.</summary>
    protected virtual FindingArgument[] ArgumentsOf(TextAndListInspector.Inspected found) =>
        [new("place", found.Place)];

    /// <summary>True if reading has reported the faults of the record.</summary>
    protected virtual bool IsReported(in RuleContext context) => false;

    /// <summary>True if another rule reports that place.</summary>
    protected virtual bool IsElsewhere(Record record, string place) => false;
}
