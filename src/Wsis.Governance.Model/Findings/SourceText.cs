namespace Wsis.Governance.Findings;

/// <summary>A text that was read and is still there, so that findings about its records have lines.</summary>
/// <param name="name">The name of the text; null where it has none.</param>
internal abstract class SourceText(string? name)
{
    /// <summary>The name of the text; null where it has none.</summary>
    public string? Name { get; } = name;

    /// <summary>Line and column of a value.</summary>
    /// <param name="offset">The byte at which its record begins.</param>
    /// <param name="pointer">The value, as a pointer into the record.</param>
    public abstract LinePosition LocationOf(long offset, JsonPointer pointer);
}
