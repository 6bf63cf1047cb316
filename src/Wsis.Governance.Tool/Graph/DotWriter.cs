namespace Wsis.Governance.Tool.Graph;

/// <summary>Writes a graph for Graphviz.</summary>
internal static class DotWriter
{
    /// <summary>Writes the graph.</summary>
    public static void Write(LineageGraph graph, TextWriter output)
    {
        output.Write($"digraph lineage {{\n    label={Quoted(graph.Title)};\n    rankdir=LR;\n");
        output.Write("    node [shape=box, fontname=\"sans-serif\"];\n    edge [fontname=\"sans-serif\"];\n");
        foreach (var node in graph.Nodes)
        {
            var label = string.Join('\n', [.. SvgStyle.TitleLines(node), .. SvgStyle.DetailLines(node)]);
            var shape = node.Kind == NodeKind.Mandate ? "" : ", shape=note";
            output.Write($"    {Quoted(node.Key)} [label={Quoted(label)}{shape}];\n");
        }

        foreach (var edge in graph.Edges)
        {
            var (from, to) = (Quoted(graph.Nodes[edge.From].Key), Quoted(graph.Nodes[edge.To].Key));
            output.Write($"    {from} -> {to} [label={Quoted(EdgeLabels.Of(edge.Relation))}];\n");
        }

        output.Write("}\n");
    }

    private static string Quoted(string text)
    {
        var escaped = text
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}
