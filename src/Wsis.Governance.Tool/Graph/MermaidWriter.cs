using System.Globalization;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Writes a graph as a Mermaid flowchart.</summary>
internal static class MermaidWriter
{
    /// <summary>Writes the graph.</summary>
    public static void Write(LineageGraph graph, TextWriter output)
    {
        output.Write($"---\ntitle: {Quoted(graph.Title)}\n---\nflowchart LR\n");
        for (var index = 0; index < graph.Nodes.Count; index++)
        {
            output.Write($"    {NameOf(index)}{ShapeOf(graph.Nodes[index])}\n");
        }

        foreach (var edge in graph.Edges)
        {
            var label = EdgeLabels.Of(edge.Relation);
            output.Write($"    {NameOf(edge.From)} -->|{label}| {NameOf(edge.To)}\n");
        }
    }

    private static string NameOf(int index) => "n" + index.ToString(CultureInfo.InvariantCulture);

    private static string ShapeOf(GraphNode node)
    {
        var label = node.Detail.Length == 0 ? Escaped(node.Title) : $"{Escaped(node.Title)}<br/>{Escaped(node.Detail)}";
        return node.Kind == NodeKind.Mandate ? $"[\"{label}\"]" : $"([\"{label}\"])";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "'", StringComparison.Ordinal)}\"";

    // Mermaid writes entities with a number sign; characters that HTML would read as a tag must be entities too.
    private static string Escaped(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal)
        .Replace('\n', ' ');
}
