namespace Wsis.Governance.Extraction.Acts;

/// <summary>Whom an act addresses, and where its task starts.</summary>
/// <param name="Addressees">Their names, in order.</param>
/// <param name="TaskStart">The first token of the task; the end of the act where there is none.</param>
internal readonly record struct NamedAddressees(List<ExtractedAddressee> Addressees, int TaskStart);
