using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance;

/// <summary>How to check in parts. Immutable.</summary>
public sealed record PartOptions
{
    /// <summary>The defaults of reading and validation; texts are files.</summary>
    public static PartOptions Default { get; } = new();

    /// <summary>How to read; <see cref="ReadOptions.SourceName"/> names the text, for its findings and to open it
    /// again. The limit <see cref="ReadOptions.MaxFindings"/> counts for a record, and once more for the
    /// part.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>How to validate: the same for all parts, and for what is done with them together.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Opens a text again by its name, for what an index leaves out: lines and columns of findings, and texts
    /// that an erratum speaks of. The stream must be able to seek; it is closed after use. A file of that name unless
    /// set.</summary>
    public Func<string, Stream> OpenText { get; init; } = File.OpenRead;

    /// <summary>Takes the records that are more than memory is to hold; all are kept in memory unless set. An index
    /// made with it is of use as long as it is open.</summary>
    public OverflowFile? Overflow { get; init; }

    /// <summary>Told from time to time how many records have been checked, of a text or of what is between them;
    /// nobody unless set.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>The options by name, independent of culture.</summary>
    public override string ToString() => $"{nameof(PartOptions)} {{ {Reading}, {Validation} }}";
}
