namespace Wsis.Governance.Tool.Graph;

/// <summary>How a drawing stands in a page.</summary>
internal sealed record SvgOptions
{
    /// <summary>As a file of its own.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>What the ids in the drawing begin with, so that a page can hold several.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>The address that a node leads to; null where no node leads anywhere.</summary>
    public Func<GraphNode, string?>? LinkOf { get; init; }

    /// <summary>What the drawing is for those who do not see it: a picture, or a group of links.</summary>
    public string Role => LinkOf is null ? "img" : "group";
}
