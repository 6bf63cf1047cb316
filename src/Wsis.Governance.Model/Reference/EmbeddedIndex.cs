using System.Text.Json;
using Wsis.Governance.Records;

namespace Wsis.Governance.Reference;

/// <summary>The places of the records of the reference data in its files, by id and by symbol. The files are searched
/// once; a record is found exactly if <see cref="ReferenceData.Corpus"/> finds it.</summary>
internal sealed class EmbeddedIndex
{
    private readonly List<EmbeddedRecord> records = [];
    private readonly Dictionary<string, EmbeddedRecord> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EmbeddedRecord> bySymbol = new(StringComparer.Ordinal);

    /// <summary>Searches the files.</summary>
    public EmbeddedIndex()
    {
        var joint = new List<SymbolOfRecord>();
        foreach (var file in EmbeddedRecords.Files())
        {
            Add(EmbeddedRecords.TextOf(file), file, joint);
        }

        // Last, so that an exact match comes before a joint symbol.
        foreach (var (symbol, record) in joint)
        {
            foreach (var part in symbol.GetSymbols())
            {
                bySymbol.TryAdd(part.Canonical, record);
            }
        }
    }

    /// <summary>The first record with an id; null if there is none.</summary>
    public EmbeddedRecord? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The first document with a symbol; null if there is none.</summary>
    public EmbeddedRecord? BySymbol(string symbol) => bySymbol.GetValueOrDefault(symbol);

    /// <summary>The ids of a type among the first records, in the order of the files.</summary>
    public IReadOnlyList<string> FirstIds(int typeIndex, int max)
    {
        var ids = new List<string>();
        foreach (var record in records.Take(max))
        {
            if (record.TypeIndex == typeIndex)
            {
                ids.Add(record.Id);
            }
        }

        return ids;
    }

    private void Add(byte[] text, string file, List<SymbolOfRecord> joint)
    {
        var json = new Utf8JsonReader(text);
        while (json.Read() && json.TokenType != JsonTokenType.StartArray)
        {
            // The members before the records.
        }

        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var record = new EmbeddedRecord(text, file, (int)json.TokenStartIndex);
            Add(record, ref json, joint);
            record.End = (int)json.BytesConsumed;
            records.Add(record);
        }
    }

    private void Add(EmbeddedRecord record, ref Utf8JsonReader json, List<SymbolOfRecord> joint)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("type"u8))
            {
                json.Read();
                record.TypeIndex = RecordTypes.IndexOf(json.ValueSpan);
            }
            else if (json.ValueTextEquals("id"u8))
            {
                json.Read();
                Add(record, json.GetString()!);
            }
            else if (json.ValueTextEquals("symbol"u8) || json.ValueTextEquals("symbols"u8))
            {
                AddSymbols(record, ref json, joint);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private void Add(EmbeddedRecord record, string id)
    {
        record.Id = id;
        if (!byId.TryAdd(id, record))
        {
            byId[id].AddWithId(record);
        }
    }

    // One symbol, or a list of them.
    private void AddSymbols(EmbeddedRecord record, ref Utf8JsonReader json, List<SymbolOfRecord> joint)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String)
        {
            AddSymbol(record, DocumentSymbol.Parse(json.GetString()!), joint);
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.String)
        {
            AddSymbol(record, DocumentSymbol.Parse(json.GetString()!), joint);
        }
    }

    private void AddSymbol(EmbeddedRecord record, DocumentSymbol symbol, List<SymbolOfRecord> joint)
    {
        bySymbol.TryAdd(symbol.Canonical, record);
        if (symbol.IsJoint)
        {
            joint.Add(new SymbolOfRecord(symbol, record));
        }
    }

    // A class, because the platform contains precompiled code for lists of classes.
    private sealed record SymbolOfRecord(DocumentSymbol Symbol, EmbeddedRecord Record);
}
