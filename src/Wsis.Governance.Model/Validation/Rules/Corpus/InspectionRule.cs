using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>A rule about one kind of what <see cref="TextAndListInspector"/> finds, in records of every type.</summary>
internal abstract class InspectionRule(Rule rule, TextAndListInspector.Fault fault) : AnyRecordRule(rule)
{
    public sealed override void Run(Record record, ref RuleContext context)
    {
        if (context.Inspection is not { } inspection)
        {
            return;
        }

        foreach (var (place, found) in inspection)
        {
            if (found == fault && !IsElsewhere(record, place))
            {
                context.Report(this, place, new FindingArgument("place", place));
            }
        }
    }

    /// <summary>True where another rule speaks of that place.</summary>
    protected virtual bool IsElsewhere(Record record, string place) => false;
}
