using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Wsis.Governance.Contracts;
using Wsis.Governance.Corpus;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <content>Look-ups of records by id, reference, symbol and citation.</content>
public sealed partial class WsisCorpus
{
    /// <summary>The maximum length of a paragraph's id: the id of its document has at most 200 characters,
    /// a number 11.</summary>
    internal const int MaxParagraphIdLength = 212;

    private Dictionary<string, Record>? byId;
    private Dictionary<string, Record>? bySymbol;
    private Dictionary<(Code<RecordType> Type, string Id), List<Erratum>>? errataByRecord;

    /// <summary>The record with that id and type; null if there is none, and for <c>default</c>.</summary>
    public T? Find<T>(Id<T> id)
        where T : Record<T> =>
        !ById().TryGetValue(id.ToString(), out var first) ? null
        : first.TypeIndex == Record<T>.IndexOfType ? Unsafe.As<T>(first)
        : Set<T>().TryGet(id, out var record) ? record
        : null;

    /// <summary>The record with that id, of any type; null if there is none. Type and id as findings print them
    /// (<c>mandate/ec-process-2005</c>) find the record of that type. A document is also found by its symbol, in any
    /// spelling, and by each part of a joint symbol.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Record? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById().GetValueOrDefault(id) ?? FindByTypeAndId(id) ?? FindBySymbol(id);
    }

    /// <summary>The record to which a reference points; null if there is none of that type.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is null.</exception>
    public Record? Find(RecordRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (ById().GetValueOrDefault(reference.Id.ToString()) is { } first && first.Type == reference.Type)
        {
            return first;
        }

        // An id is unique only within its type; two types may have the same id.
        return RecordTypes.IndexOf(reference.Type) is >= 0 and var type ? Find(type, reference.Id.ToString()) : null;
    }

    /// <summary>The document with that symbol: a resolution, a report or an outcome document; null if there is none. A
    /// document with several symbols is found by each. Of several documents with one symbol the first is found; an
    /// exact match comes before a joint symbol. Symbols of the Summit are the same document in all languages:
    /// <c>WSIS-05/TUNIS/DOC/7-E</c> finds <c>WSIS-05/TUNIS/DOC/7</c>.</summary>
    public Record? Find(DocumentSymbol symbol) => BySymbol().GetValueOrDefault(symbol.LookupText);

    /// <summary>The document to which a reference points; null if there is none.</summary>
    public Record? Find(DocumentRef document) =>
        document.OutcomeDocument.IsDefault ? Find(document.Symbol) : Find(document.OutcomeDocument);

    /// <summary>The outcome document to which a reference points, by id or by one of its symbols; null if
    /// there is none.</summary>
    public OutcomeDocument? FindOutcomeDocument(DocumentRef document) => Find(document) as OutcomeDocument;

    /// <summary>A paragraph of an outcome document; null if there is no record of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="number">The paragraph's number, from 1.</param>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number)
    {
        Span<char> id = stackalloc char[MaxParagraphIdLength];
        return id.TryWrite(InvariantNumbers.Format, $"{document}/{number}", out var length)
            ? OutcomeParagraphs.Find(id[..length])
            : null;
    }

    /// <summary>The record that a link leads to; null if there is none.</summary>
    internal Record? Find(RecordLink link) =>
        !ById().TryGetValue(link.Id, out var first) || first.TypeIndex == link.TypeIndex
            ? first
            : Find(link.TypeIndex, link.Id);

    /// <summary>The first record with that id, of any type; null if there is none.</summary>
    internal Record? FindFirst(string id) => ById().GetValueOrDefault(id);

    private Record? FindBySymbol(string text) =>
        DocumentSymbol.TryParse(text, out var symbol) ? Find(symbol) : null;

    private Record? FindByTypeAndId(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var type = slash > 0 ? RecordType.Known.IndexOf(text[..slash]) : -1;
        if (type < 0)
        {
            return null;
        }

        var id = text[(slash + 1)..];
        return Find(type, id) ?? (FindBySymbol(id) is { } document && document.TypeIndex == type ? document : null);
    }

    private Record? Find(int typeIndex, string id)
    {
        var search = new SearchById(this, id);
        RecordTypes.Visit(typeIndex, ref search);
        return search.Found;
    }

    /// <summary>The errata that name a record, in the order of the corpus.</summary>
    internal ReadOnlySpan<Erratum> ErrataOf(Record record) =>
        ErrataByRecord().TryGetValue((record.Type, record.IdText), out var errata)
            ? CollectionsMarshal.AsSpan(errata)
            : default;

    private Dictionary<(Code<RecordType> Type, string Id), List<Erratum>> ErrataByRecord()
    {
        if (errataByRecord is { } made)
        {
            return made;
        }

        var index = new Dictionary<(Code<RecordType>, string), List<Erratum>>();
        foreach (var erratum in Errata.AsSpan())
        {
            if (erratum.Record is not { } reference)
            {
                continue;
            }

            var key = (reference.Type, reference.Id.ToString());
            if (!index.TryGetValue(key, out var errata))
            {
                index.Add(key, errata = []);
            }

            errata.Add(erratum);
        }

        return errataByRecord = index;
    }

    private Dictionary<string, Record> ById()
    {
        if (byId is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, Record>(Count, StringComparer.Ordinal);
        foreach (var record in records)
        {
            index.TryAdd(record.IdText, record);
        }

        return byId = index;
    }

    private Dictionary<string, Record> BySymbol()
    {
        if (bySymbol is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, Record>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var symbol in SymbolsOf(record))
            {
                index.TryAdd(symbol.LookupText, record);
            }
        }

        // Last, so that an exact match comes before a joint symbol.
        foreach (var record in records)
        {
            foreach (var symbol in SymbolsOf(record))
            {
                AddParts(index, symbol, record);
            }
        }

        return bySymbol = index;
    }

    /// <summary>The symbols of a document; none for another record.</summary>
    internal static ValueList<DocumentSymbol> SymbolsOf(Record record) => record switch
    {
        Resolution resolution => [resolution.Symbol],
        Report report => [report.Symbol],
        OutcomeDocument document => document.Symbols,
        _ => [],
    };

    private static void AddParts(Dictionary<string, Record> index, DocumentSymbol symbol, Record record)
    {
        if (symbol.IsJoint)
        {
            foreach (var part in symbol.GetSymbols())
            {
                index.TryAdd(part.LookupText, record);
            }
        }
    }

    private struct SearchById(WsisCorpus corpus, string id) : IRecordTypeVisitor
    {
        public Record? Found { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Found = corpus.Set<T>().Find(id);
    }
}
