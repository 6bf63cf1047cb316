using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A view on a subject, and who holds it.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Position : Record<Position>, IRecord<Position>
{
    private RecordRef? subject;
    private Code<Stance> stance;
    private LocalizedText statement;
    private PositionHolders? heldBy;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Position;

    /// <summary>The subject of the position.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RecordRef Subject { get => subject!; init => subject = Given.NotNull(value); }

    /// <summary>The stance towards the subject.</summary>
    public required Code<Stance> Stance { get => stance; init => stance = value; }

    /// <summary>The view, in the words of this library.</summary>
    public required LocalizedText Statement { get => statement; init => statement = value; }

    /// <summary>The holders.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PositionHolders HeldBy { get => heldBy!; init => heldBy = Given.NotNull(value); }

    static Code<RecordType> IRecord<Position>.TypeCode => RecordType.Position;

    static Position IHasContract<Position>.CreateEmpty() =>
        (Position)RuntimeHelpers.GetUninitializedObject(typeof(Position));

    static void IHasContract<Position>.VisitMembers<TVisitor>(ref TVisitor visitor, Position instance)
    {
        visitor.Object("subject"u8, ref instance.subject, Presence.Required);
        visitor.Value("stance"u8, ref instance.stance, Presence.Required);
        visitor.Text("statement"u8, ref instance.statement, Presence.Required);
        visitor.Object("heldBy"u8, ref instance.heldBy, Presence.Required);
    }
}
