namespace Wsis.Governance.Validation.RuleSetFiles;

/// <summary>A place in a rule file.</summary>
/// <param name="Source">The name of the file; null if it has none.</param>
/// <param name="Pointer">The place, as a JSON pointer.</param>
/// <param name="Location">Line and column.</param>
internal readonly record struct RuleFilePlace(string? Source, JsonPointer Pointer, LinePosition? Location);
