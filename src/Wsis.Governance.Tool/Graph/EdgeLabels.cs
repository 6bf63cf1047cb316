namespace Wsis.Governance.Tool.Graph;

/// <summary>What stands on arrows: read along them, from the earlier to the later.</summary>
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
