namespace Wsis.Governance;

/// <summary>The relation of a step of a lineage to its mandate.</summary>
public enum LineageRelation
{
    /// <summary>The mandate is based on the paragraph.</summary>
    RestsOn,

    /// <summary>The paragraph confers the mandate.</summary>
    ConferredBy,

    /// <summary>The document discharged the mandate.</summary>
    DischargedBy,
}
