namespace Wsis.Governance.Extraction.Acts;

/// <summary>The addressees of an act, and the start of its task.</summary>
/// <param name="Addressees">Their names, in order.</param>
/// <param name="TaskStart">The first token of the task; the end of the act if there is none.</param>
internal readonly record struct NamedAddressees(ValueList<ExtractedAddressee> Addressees, int TaskStart);
