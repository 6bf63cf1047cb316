namespace Wsis.Governance.Extraction.Acts;

/// <summary>A verb, before the rest of its act is read.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="PrintedStart">The start of its adverbs.</param>
/// <param name="End">The character after it.</param>
/// <param name="SubjectStart">For a passive, the start of its subject; otherwise -1.</param>
internal readonly record struct FoundAct(Code<OperativeVerb> Verb, int PrintedStart, int End, int SubjectStart = -1)
{
    public VerbClass Class { get; } = OperativeVerb.ClassOf(Verb);

    public bool IsPassive => SubjectStart >= 0;

    /// <summary>True if the verb is that of the act before, and is not printed again.</summary>
    public bool IsGapped => PrintedStart == End;
}
