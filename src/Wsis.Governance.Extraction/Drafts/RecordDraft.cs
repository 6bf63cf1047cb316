namespace Wsis.Governance.Extraction;

/// <summary>The records drafted from a document, and notes on what was left out.</summary>
/// <param name="Records">The resolution, then a mandate for each act that confers one. Empty if the symbol or the organ
/// of the document is unknown.</param>
/// <param name="Notes">The parts left out, each with the reason, as one sentence.</param>
public sealed record RecordDraft(ValueList<Record> Records, ValueList<string> Notes);
