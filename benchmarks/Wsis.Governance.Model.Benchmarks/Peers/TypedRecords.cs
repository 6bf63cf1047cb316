using System.ComponentModel.DataAnnotations;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>A mandate with typed values, immutable, with required members, as far as System.Text.Json offers
/// that.</summary>
internal sealed record TypedMandate
{
    public required TypedId Id { get; init; }

    [Required, MinLength(1)]
    public required Dictionary<string, string> Title { get; init; }

    [Required]
    public required TypedCitation Instrument { get; init; }

    [EnumDataType(typeof(TypedOrgan))]
    public required TypedOrgan IssuedBy { get; init; }

    [MaxLength(100)]
    public List<TypedCitation>? Basis { get; init; }

    [EnumDataType(typeof(TypedVerb))]
    public required TypedVerb Verb { get; init; }

    [Required, MinLength(1)]
    public required List<TypedId> Addressees { get; init; }

    [Required, MinLength(1)]
    public required Dictionary<string, string> Task { get; init; }

    [MaxLength(10)]
    public List<TypedGroup>? Participants { get; init; }

    public TypedDate? Deadline { get; init; }

    public TypedReporting? Reporting { get; init; }

    [EnumDataType(typeof(TypedStatus))]
    public required TypedStatus Status { get; init; }

    [MaxLength(100)]
    public List<TypedSymbol>? DischargedBy { get; init; }

    [MaxLength(100)]
    public List<TypedId>? Renews { get; init; }

    [MaxLength(100)]
    public List<TypedId>? Follows { get; init; }

    [MinLength(1)]
    public List<TypedSource>? Sources { get; init; }
}

/// <summary>A contribution with typed values and required members.</summary>
internal sealed record TypedContribution
{
    public required TypedId Id { get; init; }

    public required TypedId Consultation { get; init; }

    public TypedId? Contributor { get; init; }

    public Dictionary<string, string>? ContributorName { get; init; }

    public required TypedGroup Group { get; init; }

    public required TypedMode Mode { get; init; }

    public TypedDate? Submitted { get; init; }

    public TypedId? Meeting { get; init; }

    public TypedGroup? OnBehalfOf { get; init; }

    public string? Language { get; init; }

    public TypedSymbol? Document { get; init; }

    public List<TypedId>? Issues { get; init; }

    public List<TypedId>? Positions { get; init; }

    public List<TypedSource>? Sources { get; init; }
}

/// <summary>A citation with typed values.</summary>
internal sealed record TypedCitation
{
    public required TypedSymbol Document { get; init; }

    public TypedParagraphs? Paragraphs { get; init; }
}

/// <summary>A report to be made, with typed values.</summary>
internal sealed record TypedReporting
{
    [Required, MinLength(1)]
    public List<TypedOrgan>? To { get; init; }

    public List<TypedOrgan>? Through { get; init; }

    [Range(1, 200)]
    public int? Session { get; init; }

    public TypedDate? Due { get; init; }
}

/// <summary>A source with typed values.</summary>
internal sealed record TypedSource
{
    public required TypedSymbol Document { get; init; }

    public TypedParagraphs? Paragraph { get; init; }

    [StringLength(35)]
    public string? Language { get; init; }

    public string? AsPrinted { get; init; }

    [StringLength(1000)]
    public string? Note { get; init; }
}
