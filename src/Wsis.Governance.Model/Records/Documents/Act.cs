using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>One act of a provision: what it does to whom.</summary>
public sealed record Act : Extensible, IShaped<Act>
{
    private Code<Verb> verb;
    private ValueList<Addressee> addressees;
    private ValueList<LocalizedText> addresseeNames;
    private Reporting? reporting;
    private ValueList<Reporting> furtherReporting;

    /// <summary>The verb.</summary>
    public required Code<Verb> Verb { get => verb; init => verb = value; }

    /// <summary>Whom it addresses.</summary>
    public ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>Those it addresses for whom no record stands, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>To whom the result is reported.</summary>
    public Reporting? Reporting { get => reporting; init => reporting = value; }

    /// <summary>To whom else, or when else, where the text names two organs or two sessions.</summary>
    public ValueList<Reporting> FurtherReporting { get => furtherReporting; init => furtherReporting = value; }

    static Act IShaped<Act>.Blank() => (Act)RuntimeHelpers.GetUninitializedObject(typeof(Act));

    static void IShaped<Act>.Describe<TShape>(ref TShape shape, Act it)
    {
        shape.Value("verb"u8, ref it.verb, Need.Required);
        shape.Values("addressees"u8, ref it.addressees);
        shape.Texts("addresseeNames"u8, ref it.addresseeNames);
        shape.Object("reporting"u8, ref it.reporting);
        shape.Objects("furtherReporting"u8, ref it.furtherReporting);
    }
}
