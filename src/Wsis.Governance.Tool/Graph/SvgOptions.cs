namespace Wsis.Governance.Tool.Graph;

/// <summary>Options for a drawing in a page.</summary>
internal sealed record SvgOptions
{
    /// <summary>Options for a separate file.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>The prefix of the ids in the drawing, so that a page can contain several drawings.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>Gives the address to which a node links; null if nodes have no links.</summary>
    public Func<GraphNode, string?>? LinkOf { get; init; }

    /// <summary>The ARIA role of the drawing: a picture, or a group of links.</summary>
    public string Role => LinkOf is null ? "img" : "group";
}
