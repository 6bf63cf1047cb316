namespace Wsis.Governance.Records;

/// <summary>An object whose JSON contract is stated once, for all that read, write or document it.</summary>
/// <typeparam name="TSelf">The object's type.</typeparam>
internal interface IShaped<TSelf>
    where TSelf : Extensible, IShaped<TSelf>
{
    /// <summary>An object with no member set, for a reader to fill.</summary>
    static abstract TSelf Blank();

    /// <summary>States the members that are this type's own, in canonical order: name, place, need.</summary>
    static abstract void Describe<TShape>(ref TShape shape, TSelf it)
        where TShape : IShape, allows ref struct;

    /// <summary>All members, those that every record has included.</summary>
    static virtual void DescribeAll<TShape>(ref TShape shape, TSelf it)
        where TShape : IShape, allows ref struct =>
        TSelf.Describe(ref shape, it);
}
