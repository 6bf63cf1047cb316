using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>The reporting on the result of a mandate: recipients, intermediate organs, and dates.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Reporting : ExtensibleObject, IHasContract<Reporting>
{
    private ValueList<Code<Organ>> to;
    private ValueList<Code<Organ>> through;
    private int? session;
    private Code<ReportingFrequency> frequency;
    private PartialDate due;

    /// <summary>The recipients; empty if the text names none, as in paragraph 71 of the Tunis Agenda.</summary>
    public ValueList<Code<Organ>> To { get => to; init => to = value; }

    /// <summary>The organs the report passes through, in order.</summary>
    public ValueList<Code<Organ>> Through { get => through; init => through = value; }

    /// <summary>The session at which the report is due: for the General Assembly, the Human Rights Council and
    /// commissions its ordinal, for the Economic and Social Council the year.</summary>
    public int? Session { get => session; init => session = value; }

    /// <summary>The frequency.</summary>
    public Code<ReportingFrequency> Frequency { get => frequency; init => frequency = value; }

    /// <summary>The date on which the first report is due.</summary>
    public PartialDate Due { get => due; init => due = value; }

    static Reporting IHasContract<Reporting>.CreateEmpty() =>
        (Reporting)RuntimeHelpers.GetUninitializedObject(typeof(Reporting));

    static void IHasContract<Reporting>.VisitMembers<TVisitor>(ref TVisitor visitor, Reporting instance)
    {
        visitor.Values("to"u8, ref instance.to);
        visitor.Values("through"u8, ref instance.through);
        visitor.Number("session"u8, ref instance.session);
        visitor.Value("frequency"u8, ref instance.frequency);
        visitor.Value("due"u8, ref instance.due);
    }
}
