using Wsis.Governance.Json;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding;

/// <summary>How to check in shards. Immutable.</summary>
internal sealed record ShardOptions
{
    /// <summary>The defaults of reading and validation; texts are files.</summary>
    public static ShardOptions Default { get; } = new();

    /// <summary>How to read; <see cref="ReadOptions.SourceName"/> names the text, for its findings and to open it
    /// again; only what is written to an index need have no name. The limit <see cref="ReadOptions.MaxFindings"/>
    /// counts for a record, and once more for the shard.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>How to validate: the same for all shards, and for what is done with them together.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Opens a text again by its name: records that others link to, and those with findings, are read twice.
    /// The stream must be able to seek; it is closed after use. Called on several threads. A file of that name unless
    /// set.</summary>
    public Func<string, Stream> OpenText { get; init; } = File.OpenRead;

    /// <summary>What ids and symbols are looked up by.</summary>
    public TextHash Hash { get; init; } = string.GetHashCode;

    /// <summary>True where a text without anything in it is a shard without records, and no fault.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Told from time to time how many records have been checked, of a text or across records; nobody unless
    /// set.</summary>
    public IProgress<long>? Progress { get; init; }
}
