using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>A condition under which a mandate is to be carried out.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Condition : Extensible, IShaped<Condition>
{
    private Code<ConditionKind> kind;
    private LocalizedText text;
    private Citation? basis;

    /// <summary>What the condition is.</summary>
    public required Code<ConditionKind> Kind { get => kind; init => kind = value; }

    /// <summary>The condition in the words of this library.</summary>
    public LocalizedText Text { get => text; init => text = value; }

    /// <summary>Where the condition stands.</summary>
    public Citation? Basis { get => basis; init => basis = value; }

    static Condition IShaped<Condition>.Blank() => (Condition)RuntimeHelpers.GetUninitializedObject(typeof(Condition));

    static void IShaped<Condition>.Describe<TShape>(ref TShape shape, Condition it)
    {
        shape.Value("kind"u8, ref it.kind, Need.Required);
        shape.Text("text"u8, ref it.text);
        shape.Object("basis"u8, ref it.basis);
    }
}
