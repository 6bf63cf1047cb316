using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

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

    /// <summary>The paragraph that states it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Citation Basis { get => basis!; init => basis = Given.NotNull(value); }

    static Code<RecordType> IRecord<Principle>.TypeCode => RecordType.Principle;

    static Principle IHasContract<Principle>.CreateEmpty() =>
        (Principle)RuntimeHelpers.GetUninitializedObject(typeof(Principle));

    static void IHasContract<Principle>.VisitMembers<TVisitor>(ref TVisitor visitor, Principle instance)
    {
        visitor.Text("text"u8, ref instance.text, Presence.Required);
        visitor.Object("basis"u8, ref instance.basis, Presence.Required);
    }
}
