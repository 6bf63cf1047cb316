using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A record of any type.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public abstract record Record : Extensible
{
    private ValueList<Source> sources;
    private Code<Evidence> evidence;

    private protected Record()
    {
    }

    /// <summary>What the record is: <c>mandate</c>, <c>resolution</c>, …</summary>
    public abstract Code<RecordType> Type { get; }

    /// <summary>The id as text, for uses in which the type does not matter.</summary>
    public abstract string IdText { get; }

    /// <summary>The index of the type among <see cref="RecordTypes"/>.</summary>
    internal abstract int TypeIndex { get; }

    /// <summary>Type and id: a reference to this record.</summary>
    public RecordRef Reference => new() { Type = Type, Id = IdOfAnyType };

    /// <summary>Where the record's facts stand.</summary>
    public ValueList<Source> Sources { get => sources; init => sources = value; }

    /// <summary>How far the sources were seen; <c>default</c> means <see cref="Evidence.Seen"/>.</summary>
    public Code<Evidence> Evidence { get => evidence; init => evidence = value; }

    /// <summary>True where no source was seen and the record rests on memory alone.</summary>
    public bool IsUnverified => evidence == Records.Evidence.Unverified;

    /// <summary>The id, for uses in which the type does not matter.</summary>
    private protected abstract Id<Record> IdOfAnyType { get; }

    /// <summary>The members that close every record.</summary>
    internal void DescribeTail<TShape>(ref TShape shape)
        where TShape : IShape, allows ref struct
    {
        shape.Objects("sources"u8, ref sources);
        shape.Value("evidence"u8, ref evidence);
    }
}
