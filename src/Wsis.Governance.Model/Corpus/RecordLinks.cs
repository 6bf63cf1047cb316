using Wsis.Governance.Contracts.Elements;

namespace Wsis.Governance.Corpus;

/// <summary>Collects the links of a record: every id that refers to a record.</summary>
internal struct RecordLinks : IElementVisitor
{
    private List<RecordLink>? found;

    /// <inheritdoc/>
    readonly ElementKinds IElementVisitor.RequestedKinds => ElementKinds.Links;

    /// <inheritdoc/>
    readonly bool IElementVisitor.NeedsPointers => false;

    /// <summary>The links of a record, in the order of the contract.</summary>
    public static IReadOnlyList<RecordLink> Of(Record record)
    {
        var links = default(RecordLinks);
        RecordElementWalker<RecordLinks>.Run(record, ref links);
        return links.found ?? [];
    }

    /// <inheritdoc/>
    void IElementVisitor.Visit(in RecordElement part, string? place) =>
        (found ??= []).Add(new RecordLink(part.TypeIndex, part.Id));
}
