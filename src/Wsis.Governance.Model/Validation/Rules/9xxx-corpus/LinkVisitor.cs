using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Follows the ids in a record that refer to records, and reports those that lead to none of the type wanted:
/// for one check those whose id no record has, for another those whose id belongs to a record of another
/// type.</summary>
internal ref struct LinkVisitor(Check check, Scope scope, bool seeksOtherType) : IMemberVisitor
{
    private Scope scope = scope;

    /// <summary>Takes the links of a record.</summary>
    public static void Run<T>(Check check, T record, ref Scope scope, bool seeksOtherType)
        where T : Record<T>, IRecord<T>
    {
        if (scope.HasCorpus)
        {
            var visitor = new LinkVisitor(check, scope, seeksOtherType);
            MemberWalk<LinkVisitor>.Run(record, ref visitor);
            scope = visitor.scope;
        }
    }

    /// <inheritdoc/>
    public readonly bool Concerns<T>(T value)
        where T : struct, ITextValue<T> =>
        Links.TargetOf(value, out var id) is >= 0 and var type && IsWrong(type, id);

    /// <inheritdoc/>
    public readonly bool Concerns(Extensible it) =>
        it is RecordRef reference
        && RecordTypes.IndexOf(reference.Type) is >= 0 and var type
        && IsWrong(type, reference.Id.ToString());

    /// <inheritdoc/>
    public void Meet<T>(T value, string place)
        where T : struct, ITextValue<T> =>
        Report(Links.TargetOf(value, out var id), id, place);

    /// <inheritdoc/>
    public void Meet(Extensible it, string place)
    {
        var reference = (RecordRef)it;
        Report(RecordTypes.IndexOf(reference.Type), reference.Id.ToString(), place + "/id");
    }

    private readonly bool IsWrong(int type, string id) =>
        scope.Find(new Link(type, id, "")) is null
        && !scope.IsPassedOver(id)
        && scope.FindFirst(id) is not null == seeksOtherType;

    private void Report(int type, string id, string place)
    {
        FindingArgument[] arguments = [new("type", RecordType.Known[type]), new("id", id)];
        if (scope.FindFirst(id) is { } found)
        {
            arguments = [.. arguments, new("found", found.Type.ToString())];
        }

        scope.Report(check, place, arguments);
    }
}
