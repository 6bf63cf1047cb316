namespace Wsis.Governance.Values;

/// <summary>The kinds of values whose texts recur.</summary>
internal enum PoolKind : byte
{
    /// <summary>The id of a record of any type.</summary>
    Id,

    /// <summary>A document symbol.</summary>
    Symbol,

    /// <summary>A set of paragraphs.</summary>
    Paragraphs,
}
