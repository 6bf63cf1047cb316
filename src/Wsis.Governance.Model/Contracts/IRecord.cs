namespace Wsis.Governance.Contracts;

/// <summary>A record type: an object with a contract, a type name, an id and sources.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
internal interface IRecord<TSelf> : IHasContract<TSelf>
    where TSelf : Record<TSelf>, IRecord<TSelf>
{
    /// <summary>The value of the member <c>type</c>.</summary>
    static abstract Code<RecordType> TypeCode { get; }

    /// <inheritdoc/>
    static void IHasContract<TSelf>.VisitAllMembers<TVisitor>(ref TVisitor visitor, TSelf instance)
    {
        instance.VisitCommonMembersFirst(ref visitor);
        TSelf.VisitMembers(ref visitor, instance);
        instance.VisitCommonMembersLast(ref visitor);
    }
}
