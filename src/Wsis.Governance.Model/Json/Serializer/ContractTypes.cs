using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json.Serializer;

/// <summary>The types in the contracts of all records, and lists of them, each with a factory for its
/// serializer metadata. Collected by visiting the contracts, so that no type is missing and no generic type is
/// created at run time.</summary>
internal readonly struct ContractTypes() : IMemberVisitor
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> makers = [];

    /// <summary>The types of the contracts of all records.</summary>
    public static ContractTypes OfAllRecords()
    {
        var types = new ContractTypes();
        types.AddRecord<Record>();
        var visitor = new Visitor(types);
        for (var index = 0; index < RecordTypes.Count; index++)
        {
            RecordTypes.Visit(index, ref visitor);
        }

        types.Add(static () => JsonMetadataServices.StringConverter!);
        types.AddItem<LocalizedText>(static () => new LocalizedTextConverter());
        types.AddValue<DocumentSymbol>();
        return types;
    }

    /// <summary>The metadata of a type; null if no contract names it.</summary>
    public JsonTypeInfo? Find(Type type, JsonSerializerOptions options) =>
        makers.TryGetValue(type, out var make) ? make(options) : null;

    /// <summary>True if a contract names the type.</summary>
    public bool Contains(Type type) => makers.ContainsKey(type);

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        AddValue<T>();

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        AddValue<T>();

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        AddObject<T>();

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        AddObject<T>();

    private void AddRecord<T>()
        where T : Record
    {
        AddSequences<T>();
        makers[typeof(IAsyncEnumerable<T>)] = static options =>
            JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(
                options, new JsonCollectionInfoValues<IAsyncEnumerable<T>>());
        makers[typeof(Dictionary<string, T>)] = static options =>
            JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                options, new JsonCollectionInfoValues<Dictionary<string, T>> { ObjectCreator = static () => [] });
        Add(static () => new RecordListConverter<T>());
        AddValue<Id<T>>();
    }

    private void AddObject<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        if (makers.ContainsKey(typeof(T)))
        {
            return;
        }

        Add(static () => new ObjectConverter<T>());
        Add(static () => new ItemListConverter<T>(new ObjectConverter<T>()));
        AddSequences<T>();
        var self = this;
        T.VisitAllMembers(ref self, T.CreateEmpty());
    }

    private void AddValue<T>()
        where T : struct, ITextValue<T>
    {
        if (!makers.ContainsKey(typeof(T)))
        {
            AddItem<T>(static () => new TextValueConverter<T>());
        }
    }

    private void AddItem<T>(Func<JsonConverter<T>> converter)
        where T : struct
    {
        Add(converter);
        Add(() => new ItemListConverter<T>(converter()));
        makers[typeof(T?)] = static options =>
            JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        AddSequences<T>();
    }

    private void AddSequences<T>()
    {
        makers[typeof(T[])] = static options =>
            JsonMetadataServices.CreateArrayInfo<T>(options, new JsonCollectionInfoValues<T[]>());
        makers[typeof(IReadOnlyList<T>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(
                options, new JsonCollectionInfoValues<IReadOnlyList<T>>());
        makers[typeof(IEnumerable<T>)] = static options =>
            JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(
                options, new JsonCollectionInfoValues<IEnumerable<T>>());
        makers[typeof(List<T>)] = static options =>
            JsonMetadataServices.CreateListInfo<List<T>, T>(
                options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
    }

    private void Add<T>(Func<JsonConverter<T>> converter) =>
        makers[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter());

    private struct Visitor(ContractTypes types) : IRecordTypeVisitor
    {
        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            types.AddRecord<T>();
            T.VisitAllMembers(ref types, T.CreateEmpty());
        }
    }
}
