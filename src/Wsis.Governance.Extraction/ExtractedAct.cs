namespace Wsis.Governance.Extraction;

/// <summary>One act of a paragraph: a verb, whom it addresses, where the result is reported.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Span">The place of the verb, with the adverbs before it; for a verb carried down from the paragraph
/// above, the start of the text with length 0.</param>
public sealed record ExtractedAct(Code<OperativeVerb> Verb, TextSpan Span)
{
    /// <summary>The verb as printed, with its adverbs: <c>Also strongly urges</c>; null where it is carried
    /// down.</summary>
    public string? Printed { get; init; }

    /// <summary>True where the verb and the addressees stand in the paragraph above: <c>7. Requests …: (a) To
    /// …</c>.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whom it addresses, in order.</summary>
    public ValueList<ExtractedAddressee> Addressees { get; init; }

    /// <summary>The place of what is to be done; length 0 where the act names no task of its own.</summary>
    public TextSpan Task { get; init; }

    /// <summary>The latest date for it; <c>default</c> where the text does not say.</summary>
    public PartialDate Deadline { get; init; }

    /// <summary>The conditions that the text states: "within existing resources".</summary>
    public ValueList<Code<ConditionKind>> Conditions { get; init; }

    /// <summary>Where the result is reported, in order.</summary>
    public ValueList<ExtractedReporting> Reporting { get; init; }
}
