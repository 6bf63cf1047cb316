using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A mandate: who must do what, for whom, reporting to which organ, through which organ, by when.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Mandate : Record<Mandate>, IRecord<Mandate>
{
    private LocalizedText title;
    private Citation? instrument;
    private Code<Organ> issuedBy;
    private ValueList<Citation> basis;
    private Code<OperativeVerb> verb;
    private ValueList<Addressee> addressees;
    private ValueList<LocalizedText> addresseeNames;
    private LocalizedText task;
    private ValueList<Code<StakeholderGroup>> participants;
    private ValueList<Condition> conditions;
    private PartialDate deadline;
    private Reporting? reporting;
    private ValueList<Reporting> furtherReporting;
    private Code<MandateStatus> status;
    private ValueList<DocumentSymbol> dischargedBy;
    private ValueList<Id<Mandate>> renews;
    private ValueList<Id<Mandate>> follows;
    private Code<FollowUpProcess> process;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Mandate;

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The paragraph that confers it: an operative paragraph or a paragraph of an outcome document.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Citation Instrument { get => instrument!; init => instrument = Given.NotNull(value); }

    /// <summary>The organ that confers it.</summary>
    public required Code<Organ> IssuedBy { get => issuedBy; init => issuedBy = value; }

    /// <summary>The outcome paragraphs that it is based on.</summary>
    public ValueList<Citation> Basis { get => basis; init => basis = value; }

    /// <summary>The operative verb that confers it.</summary>
    public required Code<OperativeVerb> Verb { get => verb; init => verb = value; }

    /// <summary>Those who must act.</summary>
    public required ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>The names of addressees without a record, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>The task, in the words of this library.</summary>
    public required LocalizedText Task { get => task; init => task = value; }

    /// <summary>The stakeholder groups that take part.</summary>
    public ValueList<Code<StakeholderGroup>> Participants { get => participants; init => participants = value; }

    /// <summary>The conditions for carrying it out.</summary>
    public ValueList<Condition> Conditions { get => conditions; init => conditions = value; }

    /// <summary>The latest date for the task itself; <see cref="Reporting.Due"/> is the date of the report.</summary>
    public PartialDate Deadline { get => deadline; init => deadline = value; }

    /// <summary>The organ that receives the report on the result, and when.</summary>
    public Reporting? Reporting { get => reporting; init => reporting = value; }

    /// <summary>Further reporting, if the text names more than one organ or session.</summary>
    public ValueList<Reporting> FurtherReporting { get => furtherReporting; init => furtherReporting = value; }

    /// <summary>The status of the mandate.</summary>
    public required Code<MandateStatus> Status { get => status; init => status = value; }

    /// <summary>The documents that discharged it.</summary>
    public ValueList<DocumentSymbol> DischargedBy { get => dischargedBy; init => dischargedBy = value; }

    /// <summary>The mandates it renews.</summary>
    public ValueList<Id<Mandate>> Renews { get => renews; init => renews = value; }

    /// <summary>The mandates it continues or builds on.</summary>
    public ValueList<Id<Mandate>> Follows { get => follows; init => follows = value; }

    /// <summary>The process it belongs to.</summary>
    public Code<FollowUpProcess> Process { get => process; init => process = value; }

    static Code<RecordType> IRecord<Mandate>.TypeCode => RecordType.Mandate;

    static Mandate IHasContract<Mandate>.CreateEmpty() =>
        (Mandate)RuntimeHelpers.GetUninitializedObject(typeof(Mandate));

    static void IHasContract<Mandate>.VisitMembers<TVisitor>(ref TVisitor visitor, Mandate instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Object("instrument"u8, ref instance.instrument, Presence.Required);
        visitor.Value("issuedBy"u8, ref instance.issuedBy, Presence.Required);
        visitor.Objects("basis"u8, ref instance.basis);
        visitor.Value("verb"u8, ref instance.verb, Presence.Required);
        visitor.Values("addressees"u8, ref instance.addressees, Presence.Required);
        visitor.Texts("addresseeNames"u8, ref instance.addresseeNames);
        visitor.Text("task"u8, ref instance.task, Presence.Required);
        visitor.Values("participants"u8, ref instance.participants);
        visitor.Objects("conditions"u8, ref instance.conditions);
        visitor.Value("deadline"u8, ref instance.deadline);
        visitor.Object("reporting"u8, ref instance.reporting);
        visitor.Objects("furtherReporting"u8, ref instance.furtherReporting);
        visitor.Value("status"u8, ref instance.status, Presence.Required);
        visitor.Values("dischargedBy"u8, ref instance.dischargedBy);
        visitor.Values("renews"u8, ref instance.renews);
        visitor.Values("follows"u8, ref instance.follows);
        visitor.Value("process"u8, ref instance.process);
    }
}
