namespace Wsis.Governance.Tool.LinkedData;

/// <summary>The definition of a member in the published context, with expanded prefixes.</summary>
/// <param name="Property">The property; <c>@id</c> for the id of the object.</param>
/// <param name="Type">The type of its values; null if there is none.</param>
/// <param name="Container"><c>@language</c>, <c>@list</c> or null.</param>
/// <param name="Base">Where relative IRIs among its values begin; null if there is none.</param>
/// <param name="Scope">The terms of an object that is its value; null if there is none.</param>
internal sealed record ContextTerm(string Property, string? Type, string? Container, string? Base, ContextScope? Scope);
