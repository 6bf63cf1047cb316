using Wsis.Governance.Records;

namespace Wsis.Governance.Corpus;

/// <summary>Gathers the links of a record: every id that refers to a record.</summary>
internal struct Links : IPartVisitor
{
    private List<Link>? found;

    /// <inheritdoc/>
    readonly PartKinds IPartVisitor.Seeks => PartKinds.Links;

    /// <inheritdoc/>
    readonly bool IPartVisitor.WantsPlaces => false;

    /// <summary>The links of a record, in the order of the contract.</summary>
    public static IReadOnlyList<Link> Of(Record record)
    {
        var links = default(Links);
        RecordWalk<Links>.Run(record, ref links);
        return links.found ?? [];
    }

    /// <inheritdoc/>
    void IPartVisitor.Meet(in RecordPart part, string? place) =>
        (found ??= []).Add(new Link(part.TypeIndex, part.Id));
}
