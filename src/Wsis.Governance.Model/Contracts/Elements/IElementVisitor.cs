namespace Wsis.Governance.Contracts.Elements;

/// <summary>Whom a <see cref="RecordElementWalker{TVisitor}"/> tells what it meets.</summary>
internal interface IElementVisitor
{
    /// <summary>What it wants to be told of; asked once a walk.</summary>
    ElementKinds WantedKinds { get; }

    /// <summary>True where it wants to know the places; asked once a walk. To spell them takes memory.</summary>
    bool WantsPointers { get; }

    /// <summary>Told of a part, in the order of the contract: an object before what is in it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="place">Its place in the record, as a JSON pointer; null where places are not wanted.</param>
    void Visit(in RecordElement part, string? place);
}
