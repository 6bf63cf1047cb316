namespace Wsis.Governance.Values;

/// <summary>The kinds of values whose texts come back often.</summary>
internal enum PoolKind : byte
{
    /// <summary>The id of a record, whichever its type.</summary>
    Id,

    /// <summary>A document symbol.</summary>
    Symbol,

    /// <summary>A set of paragraphs.</summary>
    Paragraphs,
}
