namespace Wsis.Governance.Tool.Graph;

/// <summary>A node.</summary>
/// <param name="Key">The unique key.</param>
/// <param name="Kind">The kind of thing that it represents.</param>
/// <param name="Title">The title.</param>
/// <param name="Detail">The text below the title; may be empty.</param>
/// <param name="Record">The record that it represents; null if there is none.</param>
internal sealed record GraphNode(string Key, NodeKind Kind, string Title, string Detail, Record? Record = null);
