using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <content>How a finding is kept: small, as there may be very many. What all findings of a validation have in common
/// they share; pointer, record and message are put together when asked for.</content>
public sealed partial record Finding
{
    // The text of the pointer, or a FindingDetail where there are arguments too; null for neither. Of a finding that
    // shares its surroundings the pointer is one into the record.
    private object? detail;

    // RecordOrigins, shared, or a FindingContext of its own; null where nothing is known of the surroundings.
    private object? about;

    // What, with the places, tells which record is concerned.
    private string? id;
    private int index = -1;
    private readonly byte typeIndex;
    private byte severity;

    /// <summary>A finding of which nothing is stated.</summary>
    public Finding()
    {
    }

    /// <summary>A finding about a record.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="places">Tells the origin of the record and the name of its type.</param>
    /// <param name="record">The index of the record's type, its id, and its index in the corpus or -1.</param>
    /// <param name="place">The place in the record, as a JSON pointer.</param>
    /// <param name="arguments">What the rule's message names.</param>
    [SetsRequiredMembers]
    internal Finding(
        Rule rule,
        Severity severity,
        RecordOrigins places,
        (int Type, string Id, int Index) record,
        string place,
        ReadOnlySpan<FindingArgument> arguments)
    {
        Debug.Assert(JsonPointer.IsValid(place), "A place is a JSON pointer.");
        Rule = rule;
        this.severity = (byte)severity;
        about = places;
        (typeIndex, id, index) = ((byte)record.Type, record.Id, record.Index);
        detail = arguments.IsEmpty ? place : new FindingDetail(place, ValueList.Create(arguments));
    }

    private Finding(Finding original)
    {
        Rule = original.Rule;
        detail = original.detail;
        about = original.about is FindingContext context ? context.Copy() : original.about;
        (id, index, typeIndex, severity) = (original.id, original.index, original.typeIndex, original.severity);
    }

    // What follows from the origin is not compared again: whether a text was kept makes no finding another.
    private LinePosition? StatedLocation => (about as FindingContext)?.Location;

    private LinePosition? OwnLocation => about switch
    {
        RecordOrigins places => index < 0 ? null : places.OriginOf(index).LocationOf(OwnPointer),
        FindingContext context => context.Location ?? LocationIn(context.Origin),
        _ => null,
    };

    private JsonPointer OwnPointer => JsonPointer.OfValid((detail as FindingDetail)?.Pointer ?? (string?)detail ?? "");

    /// <summary>True where both say the same of the same place.</summary>
    public bool Equals(Finding? other) =>
        other is not null
        && Rule == other.Rule
        && severity == other.severity
        && index == other.index
        && Pointer == other.Pointer
        && (StatedLocation == other.StatedLocation || Location == other.Location)
        && Origin == other.Origin
        && string.Equals(Source, other.Source)
        && string.Equals(Record, other.Record)
        && Arguments == other.Arguments;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, severity, index, Pointer, Record, Arguments);

    // A record made in memory stands at its index, as it would in a file of records.
    private JsonPointer BaseIn(RecordOrigins places) =>
        index < 0 ? default
        : places.OriginOf(index) is var origin && origin == default ? JsonPointer.OfValid("/records").Append(index)
        : origin.Pointer;

    // The pointer leads into the text as a whole; what is behind that of the record leads into the record.
    private LinePosition? LocationIn(RecordOrigin origin) =>
        OwnPointer.IsWithin(origin.Pointer)
            ? origin.LocationOf(JsonPointer.OfValid(OwnPointer.Text[origin.Pointer.Text.Length..]))
            : null;

    private void SetDetail(JsonPointer pointer, ValueList<FindingArgument> arguments) => detail =
        !arguments.IsEmpty ? new FindingDetail(pointer.ToString(), arguments)
        : pointer.IsDefault ? null
        : pointer.ToString();

    // The surroundings to state something in; null where there are none and nothing is to be stated.
    private FindingContext? Own(bool isNothing)
    {
        Detach();
        if (about is null && !isNothing)
        {
            about = new FindingContext();
        }

        return (FindingContext?)about;
    }

    // What is shared does not fit any more once a part of it is stated otherwise.
    private void Detach()
    {
        if (about is RecordOrigins)
        {
            var context = new FindingContext { Source = Source, Origin = Origin, Record = Record };
            SetDetail(Pointer, Arguments);
            (about, id) = (context, null);
        }
    }
}
