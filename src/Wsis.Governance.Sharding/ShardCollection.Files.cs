using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding;

/// <content>Index files: one JSON object a line; two files one after the other are the file of both.</content>
internal sealed partial class ShardCollection
{
    /// <summary>Checks each record of a text by itself and writes an index of the shard, in memory that does not grow
    /// with the number of records.</summary>
    /// <param name="text">The text, whichever of the three forms it has; read once, to its end, and left open. It is
    /// opened again by its name where there are findings.</param>
    /// <param name="index">Takes the index file; left open.</param>
    /// <param name="options">How to check; <see cref="ShardOptions.Default"/> where null.</param>
    /// <param name="withTexts">True to write the text of each record into the index too: for texts that cannot be read
    /// again when the shards are put together, such as standard input.</param>
    /// <exception cref="IOException">The text cannot be opened again, or is not what it was.</exception>
    public static void Write(Stream text, Stream index, ShardOptions? options = null, bool withTexts = false)
    {
        options ??= ShardOptions.Default;
        var source = options.Reading.SourceName;
        using var writer = new ShardFileWriter(index, source, DigestOf(options));
        var counts = new ShardScanner<byte[]>(options, () => new RecordLines(withTexts && source is not null))
            .Run(text, writer.Add, out var found);
        writer.End(found, counts);
    }

    /// <summary>Reads an index file, or several one after the other.</summary>
    /// <param name="index">The file; read to its end and left open.</param>
    /// <param name="name">The name by which the file can be opened again, for the texts in it; null where it
    /// cannot.</param>
    /// <param name="spill">Takes the records; one of its own where null.</param>
    /// <exception cref="FormatException">The text is no index file of this version, is cut off, or holds
    /// nothing.</exception>
    public static ShardCollection Read(Stream index, string? name = null, SpillFile? spill = null) =>
        new(new ShardFileReader(name, spill ?? SpillFile.ForThisMachine()).Read(index));
}
