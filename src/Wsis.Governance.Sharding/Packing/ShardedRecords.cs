using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>The records of all shards as rules see them: unpacked when they are asked for. For one thread at a
/// time.</summary>
internal sealed class ShardedRecords : IRecordStore, IDisposable
{
    private readonly SharedRecords shared;
    private readonly PackedReader reader;
    private readonly SourceTextReader texts;
    private readonly LinkCache links = new();
    private readonly ErrataByRecord errata;

    /// <summary>A view for one thread.</summary>
    /// <param name="shared">What all views have in common.</param>
    public ShardedRecords(SharedRecords shared)
    {
        this.shared = shared;
        reader = new PackedReader(shared.Shards);
        texts = new SourceTextReader(shared.OpenText);
        errata = new ErrataByRecord(this);
        Origins = new ShardedPlaces(new PackedReader(shared.Shards));
    }

    /// <inheritdoc/>
    public int Count => shared.Shards.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Types => shared.Directory.Types;

    /// <inheritdoc/>
    public RecordOrigins Origins { get; }

    /// <inheritdoc/>
    public Record this[int number] =>
        shared.ErratumTargets.Contains(number) ? ReadFull(number) : reader.Read(number);

    /// <inheritdoc/>
    public int NumberOf(RecordLink link)
    {
        var hash = shared.Directory.HashOf(link.Id);
        if (!links.TryGet(hash, link.TypeIndex, link.Id, out var number))
        {
            number = shared.Directory.Find(link.TypeIndex, link.Id, hash, reader);
            links.Add(hash, link.TypeIndex, link.Id, number);
        }

        return number;
    }

    /// <inheritdoc/>
    public int NumberOf(DocumentSymbol symbol) => shared.Directory.Find(symbol, reader);

    /// <inheritdoc/>
    public Record? Find(RecordLink link) => Get(NumberOf(link));

    /// <inheritdoc/>
    public Record? Find(DocumentSymbol symbol) => Get(NumberOf(symbol));

    /// <inheritdoc/>
    public Record? FindFirst(string id) => Get(shared.Directory.FindFirst(id, reader));

    /// <inheritdoc/>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number)
    {
        Span<char> id = stackalloc char[WsisCorpus.LongestParagraphId];
        if (!id.TryWrite(CultureInfo.InvariantCulture, $"{document}/{number}", out var length))
        {
            return null;
        }

        id = id[..length];
        var hash = shared.Directory.HashOf(id);
        return (OutcomeParagraph?)Get(shared.Directory.Find(Record<OutcomeParagraph>.IndexOfType, id, hash, reader));
    }

    /// <inheritdoc/>
    public ReadOnlySpan<Erratum> ErrataOf(Record record) => errata.Of(record);

    /// <inheritdoc/>
    public bool IsUnreadable(RecordLink link) => ReadingGaps.MayHold(shared.IncompleteIds, link);

    /// <inheritdoc/>
    public bool HasGap(Record record, string member) =>
        shared.IncompleteIds.Contains(ReadingGaps.Member(record, member));

    /// <inheritdoc/>
    public bool HasGaps => shared.IncompleteIds.Count > 0;

    /// <inheritdoc/>
    public IEnumerable<(int Number, int First)> Duplicates() => shared.Directory.Repeated;

    /// <inheritdoc/>
    public void Dispose() => texts.Dispose();

    private Record? Get(int number) =>
        number < 0 ? null
        : shared.ErratumTargets.Contains(number) ? ReadFull(number)
        : reader.Get(number);

    private Record ReadFull(int number) =>
        texts.ReadFullRecord(reader.ShardOf(number), reader.Read(number), reader.PositionOf(number));
}

/// <summary>What the views of several threads have in common. Immutable.</summary>
internal sealed class SharedRecords
{
    /// <summary>Looks through the shards.</summary>
    public SharedRecords(ShardSequence shards, Func<string, Stream> openText)
    {
        (Shards, OpenText) = (shards, openText);
        Directory = new RecordDirectory(shards);
        IncompleteIds = shards.IncompleteIds();
        using var trimmed = new ShardedRecords(this);
        ErratumTargets = Wsis.Governance.Sharding.Checking.ErratumTargets.In(trimmed);
    }

    /// <summary>The shards.</summary>
    public ShardSequence Shards { get; }

    /// <summary>Opens a text again by its name.</summary>
    public Func<string, Stream> OpenText { get; }

    /// <summary>Finds records by id and symbol.</summary>
    public RecordDirectory Directory { get; }

    /// <summary>Ids of records that are not whole.</summary>
    public HashSet<string> IncompleteIds { get; }

    /// <summary>The records that errata point into, which are read again as they were.</summary>
    public HashSet<int> ErratumTargets { get; } = [];
}
