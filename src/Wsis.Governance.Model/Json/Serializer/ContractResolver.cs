using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json.Serializer;

/// <summary>Gives <see cref="JsonSerializer"/> the metadata of the types of this library, without reflection. Records
/// and files are found directly; the table of types in records is created when first needed.</summary>
internal sealed class ContractResolver : IJsonTypeInfoResolver
{
    /// <summary>The single instance.</summary>
    public static ContractResolver Instance { get; } = new();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(WsisCorpus))
        {
            return JsonMetadataServices.CreateValueInfo<WsisCorpus>(options, new CorpusConverter());
        }

        if (type == typeof(Record))
        {
            return JsonMetadataServices.CreateValueInfo<Record>(options, new RecordConverter<Record>());
        }

        return type.IsSubclassOf(typeof(Record)) ? FindRecord(type, options) : Table().Find(type, options);
    }

    /// <summary>True for a type that <see cref="GetTypeInfo"/> knows.</summary>
    public bool IsContract(Type type) =>
        type == typeof(WsisCorpus) || typeof(Record).IsAssignableFrom(type) || Table().Contains(type);

    private static JsonTypeInfo? FindRecord(Type type, JsonSerializerOptions options)
    {
        var search = new RecordSearch(type, options);
        for (var index = 0; search.Found is null && index < RecordTypes.Count; index++)
        {
            RecordTypes.Visit(index, ref search);
        }

        return search.Found;
    }

    // Two threads at the same time create the same.
    private static ContractTypes Table() => Lazy.Table;

    // A separate class, so that the table is created when first needed.
    private static class Lazy
    {
        public static readonly ContractTypes Table = ContractTypes.OfAllRecords();
    }

    private struct RecordSearch(Type wanted, JsonSerializerOptions options) : IRecordTypeVisitor
    {
        public JsonTypeInfo? Found { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            if (wanted == typeof(T))
            {
                Found = JsonMetadataServices.CreateValueInfo<T>(options, new RecordConverter<T>());
            }
        }
    }
}
