namespace Wsis.Governance.Tool.LinkedData;

/// <summary>The terms that apply in an object.</summary>
/// <param name="Base">The base IRI of the object's id; null if it has no id.</param>
/// <param name="Terms">The terms, by the names of members.</param>
internal sealed record ContextScope(string? Base, IReadOnlyDictionary<string, ContextTerm> Terms);
