namespace Wsis.Governance.Benchmarks.Forms;

/// <summary>The record of the comparison as an ordinary immutable record: what the building and the hand-written form
/// make.</summary>
internal sealed record PropertyView
{
    public required Id<Position> Id { get; init; }

    public required Code<Stance> Stance { get; init; }

    public required LocalizedText Statement { get; init; }

    public Code<GeographicScope> Scope { get; init; }

    public PartialDate Since { get; init; }

    public ValueList<Code<StakeholderGroup>> Groups { get; init; }
}
