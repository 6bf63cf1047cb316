namespace Wsis.Governance.Extraction;

/// <summary>Someone whom an act addresses.</summary>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Span">The place of the name.</param>
public sealed record ExtractedAddressee(string Name, TextSpan Span)
{
    /// <summary>True where the text names it as one of those before it: "all stakeholders, including Member
    /// States".</summary>
    public bool IsIncluded { get; init; }

    /// <summary>The organization or group; <c>default</c> where the name is neither known.</summary>
    public Addressee Known { get; init; }
}
