using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A consultation that carries out a mandate.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Consultation : Record<Consultation>, IRecord<Consultation>
{
    private LocalizedText title;
    private Id<Mandate> mandate;
    private Id<Organization> conductedBy;
    private Id<Organization> onBehalfOf;
    private PartialDate opens;
    private PartialDate closes;
    private ValueList<Code<ContributionMode>> modes;
    private ValueList<InvitedCategory> invited;
    private ValueList<LocalizedText> questions;
    private ValueList<Id<Meeting>> meetings;
    private DocumentSymbol outcome;
    private WebAddress transcript;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Consultation;

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The mandate it carries out.</summary>
    public required Id<Mandate> Mandate { get => mandate; init => mandate = value; }

    /// <summary>The organization that conducted it.</summary>
    public required Id<Organization> ConductedBy { get => conductedBy; init => conductedBy = value; }

    /// <summary>The organization on whose behalf it was conducted.</summary>
    public Id<Organization> OnBehalfOf { get => onBehalfOf; init => onBehalfOf = value; }

    /// <summary>The first day or month.</summary>
    public required PartialDate Opens { get => opens; init => opens = value; }

    /// <summary>The last day or month.</summary>
    public required PartialDate Closes { get => closes; init => closes = value; }

    /// <summary>The ways of contributing that it offers.</summary>
    public required ValueList<Code<ContributionMode>> Modes { get => modes; init => modes = value; }

    /// <summary>The categories of participants that were invited.</summary>
    public ValueList<InvitedCategory> Invited { get => invited; init => invited = value; }

    /// <summary>The questions to contributors.</summary>
    public ValueList<LocalizedText> Questions { get => questions; init => questions = value; }

    /// <summary>Its meetings.</summary>
    public ValueList<Id<Meeting>> Meetings { get => meetings; init => meetings = value; }

    /// <summary>The document that reports on it.</summary>
    public DocumentSymbol Outcome { get => outcome; init => outcome = value; }

    /// <summary>The web address of the full record.</summary>
    public WebAddress Transcript { get => transcript; init => transcript = value; }

    static Code<RecordType> IRecord<Consultation>.TypeCode => RecordType.Consultation;

    static Consultation IHasContract<Consultation>.CreateEmpty() =>
        (Consultation)RuntimeHelpers.GetUninitializedObject(typeof(Consultation));

    static void IHasContract<Consultation>.VisitMembers<TVisitor>(ref TVisitor visitor, Consultation instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("mandate"u8, ref instance.mandate, Presence.Required);
        visitor.Value("conductedBy"u8, ref instance.conductedBy, Presence.Required);
        visitor.Value("onBehalfOf"u8, ref instance.onBehalfOf);
        visitor.Value("opens"u8, ref instance.opens, Presence.Required);
        visitor.Value("closes"u8, ref instance.closes, Presence.Required);
        visitor.Values("modes"u8, ref instance.modes, Presence.Required);
        visitor.Objects("invited"u8, ref instance.invited);
        visitor.Texts("questions"u8, ref instance.questions);
        visitor.Values("meetings"u8, ref instance.meetings);
        visitor.Value("outcome"u8, ref instance.outcome);
        visitor.Value("transcript"u8, ref instance.transcript);
    }
}
