using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A record type: a shaped object with a type name, an id and sources.</summary>
/// <typeparam name="TSelf">The record type.</typeparam>
internal interface IRecord<TSelf> : IShaped<TSelf>
    where TSelf : Record<TSelf>, IRecord<TSelf>
{
    /// <summary>What stands in the member <c>type</c>.</summary>
    static abstract Code<RecordType> TypeCode { get; }

    /// <inheritdoc/>
    static void IShaped<TSelf>.DescribeAll<TShape>(ref TShape shape, TSelf it)
    {
        it.DescribeHead(ref shape);
        TSelf.Describe(ref shape, it);
        it.DescribeTail(ref shape);
    }
}
