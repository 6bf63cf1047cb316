namespace Wsis.Governance.Contracts;

/// <summary>An object whose JSON contract is stated once, for all code that reads, writes or documents it.</summary>
/// <typeparam name="TSelf">The object's type.</typeparam>
internal interface IHasContract<TSelf> : IEquatable<TSelf>
    where TSelf : ExtensibleObject, IHasContract<TSelf>
{
    /// <summary>An object without values, which a reader fills.</summary>
    static abstract TSelf CreateEmpty();

    /// <summary>Visits the members that this type declares, in canonical order: name, field, presence.</summary>
    static abstract void VisitMembers<TVisitor>(ref TVisitor visitor, TSelf instance)
        where TVisitor : IMemberVisitor, allows ref struct;

    /// <summary>Visits all members, including those that every record has.</summary>
    static virtual void VisitAllMembers<TVisitor>(ref TVisitor visitor, TSelf instance)
        where TVisitor : IMemberVisitor, allows ref struct =>
        TSelf.VisitMembers(ref visitor, instance);
}
