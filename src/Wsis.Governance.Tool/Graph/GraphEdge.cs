namespace Wsis.Governance.Tool.Graph;

/// <summary>An edge from an earlier node to a later one.</summary>
/// <param name="From">The index of the node it leaves.</param>
/// <param name="To">The index of the node it leads to.</param>
/// <param name="Relation">The relation between the two.</param>
internal readonly record struct GraphEdge(int From, int To, EdgeRelation Relation);
