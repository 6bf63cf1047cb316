using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json;

namespace Wsis.Governance;

/// <summary>A meeting of a consultation, a working group or the Forum.</summary>
[JsonConverter(typeof(ContractConverterFactory))]
public sealed record Meeting : Record<Meeting>, IRecord<Meeting>
{
    private LocalizedText title;
    private Id<Consultation> consultation;
    private LocalizedText place;
    private PartialDate opens;
    private PartialDate closes;
    private Code<MeetingKind> kind;
    private Id<Organization> body;

    /// <inheritdoc/>
    public override Code<RecordType> Type => RecordType.Meeting;

    /// <summary>The title.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The consultation it belongs to.</summary>
    public Id<Consultation> Consultation { get => consultation; init => consultation = value; }

    /// <summary>The place of the meeting.</summary>
    public required LocalizedText Place { get => place; init => place = value; }

    /// <summary>The first day.</summary>
    public required PartialDate Opens { get => opens; init => opens = value; }

    /// <summary>The last day; <c>default</c> if it is the first day.</summary>
    public PartialDate Closes { get => closes; init => closes = value; }

    /// <summary>The kind of meeting.</summary>
    public Code<MeetingKind> Kind { get => kind; init => kind = value; }

    /// <summary>The body whose meeting it is.</summary>
    public Id<Organization> Body { get => body; init => body = value; }

    static Code<RecordType> IRecord<Meeting>.TypeCode => RecordType.Meeting;

    static Meeting IHasContract<Meeting>.CreateEmpty() =>
        (Meeting)RuntimeHelpers.GetUninitializedObject(typeof(Meeting));

    static void IHasContract<Meeting>.VisitMembers<TVisitor>(ref TVisitor visitor, Meeting instance)
    {
        visitor.Text("title"u8, ref instance.title, Presence.Required);
        visitor.Value("consultation"u8, ref instance.consultation);
        visitor.Text("place"u8, ref instance.place, Presence.Required);
        visitor.Value("opens"u8, ref instance.opens, Presence.Required);
        visitor.Value("closes"u8, ref instance.closes);
        visitor.Value("kind"u8, ref instance.kind);
        visitor.Value("body"u8, ref instance.body);
    }
}
