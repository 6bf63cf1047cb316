using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>One act of a provision: a verb with its addressees.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Act : ExtensibleObject, IHasContract<Act>
{
    private Code<OperativeVerb> verb;
    private ValueList<Addressee> addressees;
    private ValueList<LocalizedText> addresseeNames;
    private Reporting? reporting;
    private ValueList<Reporting> furtherReporting;

    /// <summary>The verb.</summary>
    public required Code<OperativeVerb> Verb { get => verb; init => verb = value; }

    /// <summary>The addressees.</summary>
    public ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>The names of addressees without a record, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>The organ that receives the report on the result, and when.</summary>
    public Reporting? Reporting { get => reporting; init => reporting = value; }

    /// <summary>Further reporting, if the text names more than one organ or session.</summary>
    public ValueList<Reporting> FurtherReporting { get => furtherReporting; init => furtherReporting = value; }

    static Act IHasContract<Act>.CreateEmpty() => (Act)RuntimeHelpers.GetUninitializedObject(typeof(Act));

    static void IHasContract<Act>.VisitMembers<TVisitor>(ref TVisitor visitor, Act instance)
    {
        visitor.Value("verb"u8, ref instance.verb, Presence.Required);
        visitor.Values("addressees"u8, ref instance.addressees);
        visitor.Texts("addresseeNames"u8, ref instance.addresseeNames);
        visitor.Object("reporting"u8, ref instance.reporting);
        visitor.Objects("furtherReporting"u8, ref instance.furtherReporting);
    }
}
