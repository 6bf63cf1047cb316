namespace Wsis.Governance.Corpus;

/// <summary>Whom a <see cref="RecordWalk{TVisitor}"/> tells what it meets.</summary>
internal interface IPartVisitor
{
    /// <summary>What it wants to be told of; asked once a walk.</summary>
    PartKinds Seeks { get; }

    /// <summary>True where it wants to know the places; asked once a walk. To spell them takes memory.</summary>
    bool WantsPlaces { get; }

    /// <summary>Told of a part, in the order of the contract: an object before what is in it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="place">Its place in the record, as a JSON pointer; null where places are not wanted.</param>
    void Meet(in RecordPart part, string? place);
}
