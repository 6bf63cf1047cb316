namespace Wsis.Governance.Tool.Graph;

/// <summary>A node.</summary>
/// <param name="Key">What tells it from all others.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Title">What is written on it.</param>
/// <param name="Detail">What is written under the title; empty for nothing.</param>
/// <param name="Record">The record it stands for; null where there is none.</param>
internal sealed record GraphNode(string Key, NodeKind Kind, string Title, string Detail, Record? Record = null);
