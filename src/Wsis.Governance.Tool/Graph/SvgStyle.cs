using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Sizes and colours of a drawing.</summary>
internal static class SvgStyle
{
    /// <summary>The width of a node.</summary>
    public const double NodeWidth = 222;

    /// <summary>The space between two layers, for edges.</summary>
    public const double LayerGap = 68;

    /// <summary>The space around the drawing and between its components.</summary>
    public const double Margin = 28;

    /// <summary>The height of a line of text.</summary>
    public const double LineHeight = 16;

    /// <summary>The space in a node above and below its text.</summary>
    public const double Padding = 9;

    /// <summary>The maximum number of layers side by side: with these, text of 12 pixels is shown with at least 10
    /// pixels on a page.</summary>
    public const int MaxColumns = 4;

    /// <summary>The space between two bands of a folded chain, for the edges from one band to the next.</summary>
    public const double BandGap = 46;

    private const int CharactersOfLine = 31;

    /// <summary>The title of a node in lines that fit it.</summary>
    public static string[] TitleLines(GraphNode node) =>
        [.. WordWrap.Lines(TerminalText.Harmless(node.Title), CharactersOfLine)];

    /// <summary>The text below the title, in lines that fit.</summary>
    public static string[] DetailLines(GraphNode node) => node.Detail.Length == 0
        ? []
        : [.. WordWrap.Lines(TerminalText.Harmless(node.Detail), CharactersOfLine)];

    /// <summary>The height of a node.</summary>
    public static double HeightOf(GraphNode node) =>
        (2 * Padding) + (LineHeight * (TitleLines(node).Length + DetailLines(node).Length));

    /// <summary>The colour of an edge.</summary>
    public static string ColourOf(EdgeRelation relation) => relation switch
    {
        EdgeRelation.Basis => "#8a8f98",
        EdgeRelation.Confers => "#1f6f54",
        EdgeRelation.Follows => "#2b5ea8",
        EdgeRelation.Renews => "#8a4fa3",
        _ => "#b3541e",
    };

    /// <summary>The dash pattern of an edge, for those who cannot see colours; empty for a solid line.</summary>
    public static string DashesOf(EdgeRelation relation) => relation switch
    {
        EdgeRelation.Basis => "2 3",
        EdgeRelation.Renews => "9 4",
        EdgeRelation.Discharges => "6 3 2 3",
        _ => "",
    };
}
