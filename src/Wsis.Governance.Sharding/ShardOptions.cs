using Wsis.Governance.Json;
using Wsis.Governance.Sharding.Lookup;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding;

/// <summary>Options for validation in shards. Immutable.</summary>
internal sealed record ShardOptions
{
    /// <summary>The defaults of reading and validation; texts are files.</summary>
    public static ShardOptions Default { get; } = new();

    /// <summary>The read options; <see cref="ReadOptions.SourceName"/> names the text, for its findings and to open it
    /// again; only a text written to an index may have no name. The limit <see cref="ReadOptions.MaxFindings"/> applies
    /// to each record, and also to the shard.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;

    /// <summary>The validation options: the same for all shards and for the merge.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Opens a text again by its name: linked records, and records with findings, are read twice.
    /// The stream must be able to seek; it is closed after use. Called on several threads. A file of that
    /// name unless set.</summary>
    public Func<string, Stream> OpenText { get; init; } = File.OpenRead;

    /// <summary>Returns true if the text of that name exists and its length in bytes is another one. A merge calls it
    /// for each shard whose index does not contain the text; false for a text that no longer exists. If null, the
    /// length of the stream of <see cref="OpenText"/> decides.</summary>
    public Func<string, long, bool>? HasOtherLength { get; init; }

    /// <summary>The hash function for look-ups of ids and symbols.</summary>
    public TextHash Hash { get; init; } = string.GetHashCode;

    /// <summary>True if an empty text is a shard without records and not an error.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Receives the number of records checked so far, of a text or across records; none unless set.</summary>
    public IProgress<long>? Progress { get; init; }
}
