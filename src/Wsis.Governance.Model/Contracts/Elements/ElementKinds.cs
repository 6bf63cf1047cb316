namespace Wsis.Governance.Contracts.Elements;

/// <summary>What a <see cref="RecordElementWalker{TVisitor}"/> looks for in a record.</summary>
[Flags]
internal enum ElementKinds
{
    /// <summary>Nothing: there is no need to walk.</summary>
    None = 0,

    /// <summary>Symbols of documents.</summary>
    Symbols = 1,

    /// <summary>What leads to another record: ids, addressees, references.</summary>
    Links = 2,

    /// <summary>Citations as a whole.</summary>
    Citations = 4,

    /// <summary>Sources as a whole.</summary>
    Sources = 8,
}
