namespace Wsis.Governance.Tool.Graph;

/// <summary>How two nodes belong together.</summary>
internal enum EdgeRelation
{
    /// <summary>The mandate rests on the place.</summary>
    Basis,

    /// <summary>The place confers the mandate.</summary>
    Confers,

    /// <summary>The later mandate continues the earlier.</summary>
    Follows,

    /// <summary>The later mandate renews the earlier.</summary>
    Renews,

    /// <summary>The document discharges the mandate.</summary>
    Discharges,
}
