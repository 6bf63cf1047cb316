namespace Wsis.Governance.Contracts.Elements;

/// <summary>The kinds of elements that a <see cref="RecordElementWalker{TVisitor}"/> finds in a record.</summary>
[Flags]
internal enum ElementKinds
{
    /// <summary>No element: the record need not be visited.</summary>
    None = 0,

    /// <summary>Symbols of documents.</summary>
    Symbols = 1,

    /// <summary>Links to other records: ids, addressees, references.</summary>
    Links = 2,

    /// <summary>Citations as a whole.</summary>
    Citations = 4,

    /// <summary>Sources as a whole.</summary>
    Sources = 8,
}
