namespace Wsis.Governance.Findings;

/// <summary>A text that is kept after reading, so that findings about its records have lines.</summary>
/// <param name="name">The name of the text; null if it has none.</param>
internal abstract class SourceText(string? name)
{
    /// <summary>The name of the text; null if it has none.</summary>
    public string? Name { get; } = name;

    /// <summary>Line and column of a value.</summary>
    /// <param name="offset">The byte offset of its record.</param>
    /// <param name="pointer">The value, as a pointer into the record.</param>
    public abstract LinePosition LocationOf(long offset, JsonPointer pointer);
}
