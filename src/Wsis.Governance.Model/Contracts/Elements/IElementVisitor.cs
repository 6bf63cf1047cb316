namespace Wsis.Governance.Contracts.Elements;

/// <summary>The visitor of a <see cref="RecordElementWalker{TVisitor}"/>.</summary>
internal interface IElementVisitor
{
    /// <summary>The element kinds to visit; read once per walk.</summary>
    ElementKinds RequestedKinds { get; }

    /// <summary>True if the visitor needs JSON pointers; read once per walk. Pointers allocate memory.</summary>
    bool NeedsPointers { get; }

    /// <summary>Visits an element, in the order of the contract: an object before its members.</summary>
    /// <param name="part">The element.</param>
    /// <param name="place">Its place in the record, as a JSON pointer; null if pointers are not wanted.</param>
    void Visit(in RecordElement part, string? place);
}
