using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A reference to a record, for members that allow more than one record type.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record RecordRef : ExtensibleObject, IHasContract<RecordRef>
{
    private Code<RecordType> type;
    private Id<Record> id;

    /// <summary>The type of the record.</summary>
    public required Code<RecordType> Type { get => type; init => type = value; }

    /// <summary>The id of the record.</summary>
    public required Id<Record> Id { get => id; init => id = value; }

    static RecordRef IHasContract<RecordRef>.CreateEmpty() =>
        (RecordRef)RuntimeHelpers.GetUninitializedObject(typeof(RecordRef));

    static void IHasContract<RecordRef>.VisitMembers<TVisitor>(ref TVisitor visitor, RecordRef instance)
    {
        visitor.Value("type"u8, ref instance.type, Presence.Required);
        visitor.Value("id"u8, ref instance.id, Presence.Required);
    }
}
