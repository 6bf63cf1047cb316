using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A principle of the governance of the Internet.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Principle : Record<Principle>, IRecord<Principle>
{
    private LocalizedText text;
    private Citation? basis;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Principle;

    /// <summary>The principle, in the words of this library.</summary>
    public required LocalizedText Text { get => text; init => text = value; }

    /// <summary>Where it stands.</summary>
    public required Citation Basis { get => basis!; init => basis = value; }

    static Code<RecordType> IRecord<Principle>.TypeCode => RecordType.Principle;

    static Principle IShaped<Principle>.Blank() => (Principle)RuntimeHelpers.GetUninitializedObject(typeof(Principle));

    static void IShaped<Principle>.Describe<TShape>(ref TShape shape, Principle it)
    {
        shape.Text("text"u8, ref it.text, Need.Required);
        shape.Object("basis"u8, ref it.basis, Need.Required);
    }
}
