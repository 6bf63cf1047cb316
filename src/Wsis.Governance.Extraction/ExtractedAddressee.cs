namespace Wsis.Governance.Extraction;

/// <summary>An addressee of an act.</summary>
/// <param name="Name">The name as printed, without its article.</param>
/// <param name="Span">The place of the name; for an inherited act (<see cref="ExtractedAct.IsInherited"/>), in the text
/// of the paragraph above that states it.</param>
public sealed record ExtractedAddressee(string Name, TextSpan Span)
{
    /// <summary>True if the text names it as one of the addressees before it: "all stakeholders,
    /// including Member States".</summary>
    public bool IsIncluded { get; init; }

    /// <summary>The organization or group; <c>default</c> if the name is unknown.</summary>
    public Addressee Known { get; init; }
}
