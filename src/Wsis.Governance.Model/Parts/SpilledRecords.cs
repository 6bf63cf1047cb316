using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Parts;

/// <summary>The records of all parts, read back from files when they are asked for. In memory are the numbers by which
/// they are found, and those asked for lately.</summary>
internal sealed class SpilledRecords : IRecordStore
{
    private const int MostCached = 2048;

    private readonly PartSequence parts;
    private readonly RecordDirectory directory;
    private readonly LookBack texts;
    private readonly RecordLines inOrder = new();
    private readonly RecordLines here = new();
    private readonly RecordCache cache = new(MostCached);
    private readonly HashSet<string> passedOver;
    private readonly HashSet<int> pointedAt;
    private readonly ErrataByRecord errata;

    /// <summary>Notes what there is.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="texts">Reads records whole that errata point at.</param>
    public SpilledRecords(PartSequence parts, LookBack texts)
    {
        this.parts = parts;
        this.texts = texts;
        passedOver = parts.PassedOver();
        pointedAt = [];
        directory = new RecordDirectory(parts, this);
        errata = new ErrataByRecord(this);
        Origins = new SpilledPlaces(parts);
        pointedAt = PointedAt.In(this);
        // What was looked at so far is slim.
        cache.Clear();
    }

    /// <inheritdoc/>
    public int Count => parts.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Types => directory.Types;

    /// <inheritdoc/>
    public RecordOrigins Origins { get; }

    /// <inheritdoc/>
    public Record this[int number] => Read(number, inOrder);

    /// <inheritdoc/>
    public int NumberOf(RecordLink link) => directory.Find(link.TypeIndex, link.Id);

    /// <inheritdoc/>
    public int NumberOf(DocumentSymbol symbol) => directory.Find(symbol);

    /// <inheritdoc/>
    public Record? Find(RecordLink link) => AtOrNull(NumberOf(link));

    /// <inheritdoc/>
    public Record? Find(DocumentSymbol symbol) => AtOrNull(NumberOf(symbol));

    /// <inheritdoc/>
    public Record? FindFirst(string id) => AtOrNull(directory.FindFirst(id));

    /// <inheritdoc/>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number)
    {
        Span<char> id = stackalloc char[WsisCorpus.LongestParagraphId];
        return id.TryWrite(CultureInfo.InvariantCulture, $"{document}/{number}", out var length)
            ? (OutcomeParagraph?)AtOrNull(directory.Find(Record<OutcomeParagraph>.IndexOfType, id[..length]))
            : null;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<Erratum> ErrataOf(Record record) => errata.Of(record);

    /// <inheritdoc/>
    public bool IsUnreadable(RecordLink link) => ReadingGaps.MayHold(passedOver, link);

    /// <inheritdoc/>
    public bool HasGap(Record record, string member) => passedOver.Contains(ReadingGaps.Member(record, member));

    /// <inheritdoc/>
    public bool HasGaps => passedOver.Count > 0;

    /// <inheritdoc/>
    public IEnumerable<(int Number, int First)> Duplicates() => directory.Repeated;

    /// <summary>A record that is likely to be asked for again.</summary>
    public Record At(int number)
    {
        if (!cache.TryGet(number, out var record))
        {
            cache.Add(number, record = Read(number, here));
        }

        return record;
    }

    private Record? AtOrNull(int number) => number < 0 ? null : At(number);

    private Record Read(int number, RecordLines lines)
    {
        var (part, index) = parts.At(number);
        var slim = part.Records.RecordAt(index, lines);
        return pointedAt.Contains(number)
            ? texts.Whole(part, slim, part.Records.PlaceAt(index, lines))
            : slim;
    }
}
