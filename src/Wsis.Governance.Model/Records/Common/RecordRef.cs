using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A reference to a record, where more than one record type can stand.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record RecordRef : Extensible, IShaped<RecordRef>
{
    private Code<RecordType> type;
    private Id<Record> id;

    /// <summary>The type of the record.</summary>
    public required Code<RecordType> Type { get => type; init => type = value; }

    /// <summary>The id of the record.</summary>
    public required Id<Record> Id { get => id; init => id = value; }

    static RecordRef IShaped<RecordRef>.Blank() => (RecordRef)RuntimeHelpers.GetUninitializedObject(typeof(RecordRef));

    static void IShaped<RecordRef>.Describe<TShape>(ref TShape shape, RecordRef it)
    {
        shape.Value("type"u8, ref it.type, Need.Required);
        shape.Value("id"u8, ref it.id, Need.Required);
    }
}
