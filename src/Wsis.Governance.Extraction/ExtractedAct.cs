namespace Wsis.Governance.Extraction;

/// <summary>One act of a paragraph: a verb, its addressees, the task and the reporting.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Span">The place of the verb, with the adverbs before it. If the verb is not printed there, the length
/// is 0: at the start of the text for a verb of the paragraph above, and before the addressees for a verb of the act
/// before.</param>
public sealed record ExtractedAct(Code<OperativeVerb> Verb, TextSpan Span)
{
    /// <summary>The verb as printed, with its adverbs: <c>Also strongly urges</c>; null if it is not printed there: it
    /// comes from the paragraph above, or from the act before ("Requests the Chair to report, and the Board to
    /// decide").</summary>
    public string? Printed { get; init; }

    /// <summary>True if the verb and the addressees are in the paragraph above: <c>7. Requests …:
    /// (a) To …</c>.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The addressees, in order.</summary>
    public ValueList<ExtractedAddressee> Addressees { get; init; }

    /// <summary>The place of the task; length 0 if the act names no task.</summary>
    public TextSpan Task { get; init; }

    /// <summary>The latest date for the task itself; <c>default</c> if not stated. The date of a report is
    /// <see cref="ExtractedReporting.Due"/>.</summary>
    public PartialDate Deadline { get; init; }

    /// <summary>The place of a time limit from which no date follows: "within 90 days"; length 0 if there is
    /// none.</summary>
    public TextSpan TimeLimit { get; init; }

    /// <summary>The conditions that the text states: "within existing resources".</summary>
    public ValueList<Code<ConditionKind>> Conditions { get; init; }

    /// <summary>The reporting on the result, in order.</summary>
    public ValueList<ExtractedReporting> Reporting { get; init; }
}
