using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A view on a subject, and who holds it.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Position : Record<Position>, IRecord<Position>
{
    private RecordRef? subject;
    private Code<Stance> stance;
    private LocalizedText statement;
    private Holders? heldBy;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Position;

    /// <summary>What the view is on.</summary>
    public required RecordRef Subject { get => subject!; init => subject = value; }

    /// <summary>How it stands to the subject.</summary>
    public required Code<Stance> Stance { get => stance; init => stance = value; }

    /// <summary>The view, in the words of this library.</summary>
    public required LocalizedText Statement { get => statement; init => statement = value; }

    /// <summary>Who holds it.</summary>
    public required Holders HeldBy { get => heldBy!; init => heldBy = value; }

    static Code<RecordType> IRecord<Position>.TypeCode => RecordType.Position;

    static Position IShaped<Position>.Blank() => (Position)RuntimeHelpers.GetUninitializedObject(typeof(Position));

    static void IShaped<Position>.Describe<TShape>(ref TShape shape, Position it)
    {
        shape.Object("subject"u8, ref it.subject, Need.Required);
        shape.Value("stance"u8, ref it.stance, Need.Required);
        shape.Text("statement"u8, ref it.statement, Need.Required);
        shape.Object("heldBy"u8, ref it.heldBy, Need.Required);
    }
}
