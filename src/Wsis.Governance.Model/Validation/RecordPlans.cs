using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>What is run for records of each type, made when a record of the type is first met.</summary>
internal sealed class RecordPlans(CheckTable table, bool canFollowLinks)
{
    private readonly RecordPlan?[] plans = new RecordPlan?[RecordTypes.Count];
    private readonly PartChecks parts = new(
        CheckTable.OfType<PartCheck>(table.Running(static entry => entry.Is<PartCheck>(), canFollowLinks)),
        canFollowLinks);

    /// <summary>What is run for a record of the type with that index.</summary>
    public RecordPlan this[int typeIndex] => plans[typeIndex] ?? (plans[typeIndex] = Make(typeIndex));

    private RecordPlan Make(int typeIndex)
    {
        var planning = new Planning(table, canFollowLinks, parts);
        RecordTypes.Visit(typeIndex, ref planning);
        return planning.Plan!;
    }

    private struct Planning(CheckTable table, bool canFollowLinks, PartChecks parts) : IRecordTypeVisitor
    {
        public RecordPlan? Plan { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Plan = new RecordPlan<T>(table.Running(static entry => entry.Concerns<T>(), canFollowLinks), parts);
    }
}
