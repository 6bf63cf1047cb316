namespace Wsis.Governance.Tool.Differences;

/// <summary>A record that both sides changed, each in its own way.</summary>
/// <param name="Change">The change from the first side to the second; null if one side removed the record.</param>
/// <param name="Type">The type of the record.</param>
/// <param name="Id">The id of the record.</param>
internal sealed record MergeConflict(string Type, string Id, RecordChange? Change);
