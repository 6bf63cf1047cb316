using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>Who must do what, for whom, reporting where, through whom and by when.</summary>
public sealed record Mandate : Record<Mandate>, IRecord<Mandate>
{
    private LocalizedText title;
    private Citation? instrument;
    private Code<Organ> issuedBy;
    private ValueList<Citation> basis;
    private Code<Verb> verb;
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

    /// <summary>What the mandate is called.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>What confers it: an operative paragraph or a paragraph of an outcome document.</summary>
    public required Citation Instrument { get => instrument!; init => instrument = value; }

    /// <summary>The organ that confers it.</summary>
    public required Code<Organ> IssuedBy { get => issuedBy; init => issuedBy = value; }

    /// <summary>The outcome paragraphs it rests on.</summary>
    public ValueList<Citation> Basis { get => basis; init => basis = value; }

    /// <summary>The operative verb that confers it.</summary>
    public required Code<Verb> Verb { get => verb; init => verb = value; }

    /// <summary>Who must act.</summary>
    public required ValueList<Addressee> Addressees { get => addressees; init => addressees = value; }

    /// <summary>Those it addresses for whom no record stands, as printed.</summary>
    public ValueList<LocalizedText> AddresseeNames { get => addresseeNames; init => addresseeNames = value; }

    /// <summary>What is to be done, in the words of this library.</summary>
    public required LocalizedText Task { get => task; init => task = value; }

    /// <summary>The stakeholder groups that take part.</summary>
    public ValueList<Code<StakeholderGroup>> Participants { get => participants; init => participants = value; }

    /// <summary>The conditions under which it is to be carried out.</summary>
    public ValueList<Condition> Conditions { get => conditions; init => conditions = value; }

    /// <summary>The latest time for the task itself; <see cref="Reporting.Due"/> is that of the report.</summary>
    public PartialDate Deadline { get => deadline; init => deadline = value; }

    /// <summary>To whom the result is reported.</summary>
    public Reporting? Reporting { get => reporting; init => reporting = value; }

    /// <summary>To whom else, or when else, where the text names two organs or two sessions.</summary>
    public ValueList<Reporting> FurtherReporting { get => furtherReporting; init => furtherReporting = value; }

    /// <summary>Where the mandate stands.</summary>
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

    static Mandate IShaped<Mandate>.Blank() => (Mandate)RuntimeHelpers.GetUninitializedObject(typeof(Mandate));

    static void IShaped<Mandate>.Describe<TShape>(ref TShape shape, Mandate it)
    {
        shape.Text("title"u8, ref it.title, Need.Required);
        shape.Object("instrument"u8, ref it.instrument, Need.Required);
        shape.Value("issuedBy"u8, ref it.issuedBy, Need.Required);
        shape.Objects("basis"u8, ref it.basis);
        shape.Value("verb"u8, ref it.verb, Need.Required);
        shape.Values("addressees"u8, ref it.addressees, Need.Required);
        shape.Texts("addresseeNames"u8, ref it.addresseeNames);
        shape.Text("task"u8, ref it.task, Need.Required);
        shape.Values("participants"u8, ref it.participants);
        shape.Objects("conditions"u8, ref it.conditions);
        shape.Value("deadline"u8, ref it.deadline);
        shape.Object("reporting"u8, ref it.reporting);
        shape.Objects("furtherReporting"u8, ref it.furtherReporting);
        shape.Value("status"u8, ref it.status, Need.Required);
        shape.Values("dischargedBy"u8, ref it.dischargedBy);
        shape.Values("renews"u8, ref it.renews);
        shape.Values("follows"u8, ref it.follows);
        shape.Value("process"u8, ref it.process);
    }
}
