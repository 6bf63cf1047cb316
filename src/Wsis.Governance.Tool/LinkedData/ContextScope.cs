namespace Wsis.Governance.Tool.LinkedData;

/// <summary>The terms that hold in an object.</summary>
/// <param name="Base">Where the id of the object begins; null where it has none.</param>
/// <param name="Terms">The terms, by the names of members.</param>
internal sealed record ContextScope(string? Base, IReadOnlyDictionary<string, ContextTerm> Terms);
