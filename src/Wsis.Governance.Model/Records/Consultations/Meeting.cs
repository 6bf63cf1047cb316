using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

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

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get => title; init => title = value; }

    /// <summary>The consultation it belongs to.</summary>
    public Id<Consultation> Consultation { get => consultation; init => consultation = value; }

    /// <summary>Where it took place.</summary>
    public required LocalizedText Place { get => place; init => place = value; }

    /// <summary>The first day.</summary>
    public required PartialDate Opens { get => opens; init => opens = value; }

    /// <summary>The last day; <c>default</c> where it is the first.</summary>
    public PartialDate Closes { get => closes; init => closes = value; }

    /// <summary>What sort of meeting it is.</summary>
    public Code<MeetingKind> Kind { get => kind; init => kind = value; }

    /// <summary>The body whose meeting it is.</summary>
    public Id<Organization> Body { get => body; init => body = value; }

    static Code<RecordType> IRecord<Meeting>.TypeCode => RecordType.Meeting;

    static Meeting IShaped<Meeting>.Blank() => (Meeting)RuntimeHelpers.GetUninitializedObject(typeof(Meeting));

    static void IShaped<Meeting>.Describe<TShape>(ref TShape shape, Meeting it)
    {
        shape.Text("title"u8, ref it.title, Need.Required);
        shape.Value("consultation"u8, ref it.consultation);
        shape.Text("place"u8, ref it.place, Need.Required);
        shape.Value("opens"u8, ref it.opens, Need.Required);
        shape.Value("closes"u8, ref it.closes);
        shape.Value("kind"u8, ref it.kind);
        shape.Value("body"u8, ref it.body);
    }
}
