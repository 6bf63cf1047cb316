namespace Wsis.Governance.Tool.Graph;

/// <summary>The relation between two nodes.</summary>
internal enum EdgeRelation
{
    /// <summary>The mandate is based on the paragraph.</summary>
    Basis,

    /// <summary>The paragraph confers the mandate.</summary>
    Confers,

    /// <summary>The later mandate continues the earlier.</summary>
    Follows,

    /// <summary>The later mandate renews the earlier.</summary>
    Renews,

    /// <summary>The document discharges the mandate.</summary>
    Discharges,
}
