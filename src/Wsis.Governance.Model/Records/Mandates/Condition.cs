using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A condition under which a mandate is to be carried out.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Condition : ExtensibleObject, IHasContract<Condition>
{
    private Code<ConditionKind> kind;
    private LocalizedText text;
    private Citation? basis;

    /// <summary>The condition.</summary>
    public required Code<ConditionKind> Kind { get => kind; init => kind = value; }

    /// <summary>The condition in the words of this library.</summary>
    public LocalizedText Text { get => text; init => text = value; }

    /// <summary>The paragraphs that state the condition.</summary>
    public Citation? Basis { get => basis; init => basis = value; }

    static Condition IHasContract<Condition>.CreateEmpty() =>
        (Condition)RuntimeHelpers.GetUninitializedObject(typeof(Condition));

    static void IHasContract<Condition>.VisitMembers<TVisitor>(ref TVisitor visitor, Condition instance)
    {
        visitor.Value("kind"u8, ref instance.kind, Presence.Required);
        visitor.Text("text"u8, ref instance.text);
        visitor.Object("basis"u8, ref instance.basis);
    }
}
