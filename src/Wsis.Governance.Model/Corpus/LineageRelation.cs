namespace Wsis.Governance;

/// <summary>The relation of a step of a lineage to its mandate.</summary>
public enum LineageRelation
{
    /// <summary>The mandate rests on the place.</summary>
    RestsOn,

    /// <summary>The place confers the mandate.</summary>
    ConferredBy,

    /// <summary>The document discharged the mandate.</summary>
    DischargedBy,
}
