using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Sizes and colours of a drawing.</summary>
internal static class SvgStyle
{
    /// <summary>The width of a node.</summary>
    public const double NodeWidth = 244;

    /// <summary>The room between two layers, for arrows.</summary>
    public const double LayerGap = 84;

    /// <summary>The room around the drawing and between its pieces.</summary>
    public const double Margin = 28;

    /// <summary>The height of a line of text.</summary>
    public const double LineHeight = 16;

    /// <summary>The room within a node, above and below its text.</summary>
    public const double Padding = 9;

    private const int CharactersOfTitle = 34;
    private const int CharactersOfDetail = 38;

    /// <summary>The title of a node in lines that fit it.</summary>
    public static string[] TitleLines(GraphNode node) =>
        [.. WordWrap.Lines(TerminalText.Harmless(node.Title), CharactersOfTitle)];

    /// <summary>What stands under the title, in lines that fit.</summary>
    public static string[] DetailLines(GraphNode node) => node.Detail.Length == 0
        ? []
        : [.. WordWrap.Lines(TerminalText.Harmless(node.Detail), CharactersOfDetail)];

    /// <summary>How high a node is.</summary>
    public static double HeightOf(GraphNode node) =>
        (2 * Padding) + (LineHeight * (TitleLines(node).Length + DetailLines(node).Length));

    /// <summary>The colour of an arrow.</summary>
    public static string ColourOf(EdgeRelation relation) => relation switch
    {
        EdgeRelation.Basis => "#8a8f98",
        EdgeRelation.Confers => "#1f6f54",
        EdgeRelation.Follows => "#2b5ea8",
        EdgeRelation.Renews => "#8a4fa3",
        _ => "#b3541e",
    };

    /// <summary>How an arrow is broken, for those who see no colours; empty for a whole line.</summary>
    public static string DashesOf(EdgeRelation relation) => relation switch
    {
        EdgeRelation.Basis => "2 3",
        EdgeRelation.Renews => "9 4",
        EdgeRelation.Discharges => "6 3 2 3",
        _ => "",
    };
}
