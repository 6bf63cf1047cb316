namespace Wsis.Governance.Extraction;

/// <summary>The records drafted from a document, and what could not be put into them.</summary>
/// <param name="Records">The resolution, then a mandate for each act that confers one. Empty where the symbol or the
/// organ of the document is not known.</param>
/// <param name="Notes">What was left out, with the reason, a sentence each.</param>
public sealed record RecordDraft(ValueList<Record> Records, ValueList<string> Notes);
