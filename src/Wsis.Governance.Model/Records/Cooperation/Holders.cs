using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>Who holds a position, and how widely it is held.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Holders : Extensible, IShaped<Holders>
{
    private Code<Quantifier> quantifier;
    private ValueList<Code<StakeholderGroup>> groups;

    /// <summary>How widely.</summary>
    public required Code<Quantifier> Quantifier { get => quantifier; init => quantifier = value; }

    /// <summary>The groups that hold it; empty where the source names none.</summary>
    public ValueList<Code<StakeholderGroup>> Groups { get => groups; init => groups = value; }

    static Holders IShaped<Holders>.Blank() => (Holders)RuntimeHelpers.GetUninitializedObject(typeof(Holders));

    static void IShaped<Holders>.Describe<TShape>(ref TShape shape, Holders it)
    {
        shape.Value("quantifier"u8, ref it.quantifier, Need.Required);
        shape.Values("groups"u8, ref it.groups);
    }
}
