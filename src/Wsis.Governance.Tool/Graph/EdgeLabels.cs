namespace Wsis.Governance.Tool.Graph;

/// <summary>The labels of edges, read from the earlier node to the later one.</summary>
internal static class EdgeLabels
{
    /// <summary>The label of a relation.</summary>
    public static string Of(EdgeRelation relation) => relation switch
    {
        EdgeRelation.Basis => "basis of",
        EdgeRelation.Confers => "confers",
        EdgeRelation.Follows => "followed by",
        EdgeRelation.Renews => "renewed by",
        _ => "discharged by",
    };
}
