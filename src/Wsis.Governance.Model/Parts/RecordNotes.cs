using Wsis.Governance.Corpus;

namespace Wsis.Governance.Parts;

/// <summary>What is to be known of records in order to find them, without the records: types, and hashes of ids and
/// symbols.</summary>
internal sealed class RecordNotes(TextHash hash)
{
    /// <summary>The notes of records in memory.</summary>
    public static RecordNotes Of(ReadOnlySpan<Record> records, TextHash hash)
    {
        var notes = new RecordNotes(hash);
        foreach (var record in records)
        {
            notes.Add(record);
        }

        return notes;
    }

    /// <summary>The index of the type of each record.</summary>
    public ChunkedList<byte> Types { get; } = new();

    /// <summary>The hash of the id of each record.</summary>
    public ChunkedList<int> Ids { get; } = new();

    /// <summary>The symbols of the documents among them.</summary>
    public ChunkedList<SymbolNote> Symbols { get; } = new();

    /// <summary>The symbols that are parts of joint ones.</summary>
    public ChunkedList<SymbolNote> Jointly { get; } = new();

    /// <summary>Notes a record, the next one in order.</summary>
    public void Add(Record record)
    {
        var index = Types.Count;
        Types.Add((byte)record.TypeIndex);
        Ids.Add(hash(record.IdText));
        var its = WsisCorpus.SymbolsOf(record);
        for (var position = 0; position < its.Count; position++)
        {
            Symbols.Add(new SymbolNote(hash(its[position].Canonical), index, position));
            AddParts(its[position], index, position);
        }
    }

    private void AddParts(DocumentSymbol symbol, int index, int position)
    {
        if (symbol.IsJoint)
        {
            foreach (var part in symbol.Symbols)
            {
                Jointly.Add(new SymbolNote(hash(part.Canonical), index, position));
            }
        }
    }
}
