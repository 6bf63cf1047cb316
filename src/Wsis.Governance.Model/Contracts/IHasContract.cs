namespace Wsis.Governance.Contracts;

/// <summary>An object whose JSON contract is stated once, for all that read, write or document it.</summary>
/// <typeparam name="TSelf">The object's type.</typeparam>
internal interface IHasContract<TSelf>
    where TSelf : ExtensibleObject, IHasContract<TSelf>
{
    /// <summary>An object with no member set, for a reader to fill.</summary>
    static abstract TSelf CreateEmpty();

    /// <summary>States the members that are this type's own, in canonical order: name, place, need.</summary>
    static abstract void VisitMembers<TVisitor>(ref TVisitor visitor, TSelf instance)
        where TVisitor : IMemberVisitor, allows ref struct;

    /// <summary>All members, those that every record has included.</summary>
    static virtual void VisitAllMembers<TVisitor>(ref TVisitor visitor, TSelf instance)
        where TVisitor : IMemberVisitor, allows ref struct =>
        TSelf.VisitMembers(ref visitor, instance);
}
