using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The plans for records of each type, created when a record of the type is first checked.</summary>
internal sealed class RecordRulePlans(RuleSchedule table, bool canFollowLinks)
{
    private readonly RecordRulePlan?[] plans = new RecordRulePlan?[RecordTypes.Count];
    private readonly ElementRuleRunner parts = new(
        RuleSchedule.OfType<ElementRule>(table.Running(static entry => entry.Is<ElementRule>(), canFollowLinks)),
        canFollowLinks);

    /// <summary>The plan for the type with that index.</summary>
    public RecordRulePlan this[int typeIndex] => plans[typeIndex] ?? (plans[typeIndex] = Make(typeIndex));

    private RecordRulePlan Make(int typeIndex)
    {
        var planning = new Planning(table, canFollowLinks, parts);
        RecordTypes.Visit(typeIndex, ref planning);
        return planning.Plan!;
    }

    private struct Planning(RuleSchedule table, bool canFollowLinks, ElementRuleRunner parts) : IRecordTypeVisitor
    {
        public RecordRulePlan? Plan { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Plan = new RecordRulePlan<T>(table.Running(static entry => entry.AppliesTo<T>(), canFollowLinks), parts);
    }
}
