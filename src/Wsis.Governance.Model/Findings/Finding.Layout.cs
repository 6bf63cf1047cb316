using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Findings;

namespace Wsis.Governance;

/// <content>The memory layout of a finding: small, because there may be very many. All findings of a validation share
/// their common data; pointer, record and message are built when requested.</content>
public sealed partial record Finding
{
    // The text of the pointer, or a FindingDetail if there are arguments too; null for neither. For a finding with
    // shared data, the pointer points into the record.
    private object? detail;

    // Shared RecordOrigins, or a separate FindingContext; null if the context is unknown.
    private object? about;

    // With the origins, identifies the record concerned.
    private string? id;
    private int index = -1;
    private readonly byte typeIndex;
    private byte severity;

    /// <summary>An empty finding.</summary>
    public Finding()
    {
    }

    /// <summary>A finding about a record.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">The severity.</param>
    /// <param name="places">Gives the origin of the record and the name of its type.</param>
    /// <param name="record">The index of the record's type, its id, and its index in the corpus or -1.</param>
    /// <param name="place">The place in the record, as a JSON pointer.</param>
    /// <param name="arguments">The message arguments.</param>
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

    // A location that follows from the origin is not compared again: findings are equal whether or not the
    // text was kept.
    private LinePosition? StatedLocation => (about as FindingContext)?.Location;

    private LinePosition? OwnLocation => about switch
    {
        RecordOrigins places => index < 0 ? null : places.OriginOf(index).LocationOf(OwnPointer),
        FindingContext context => context.Location ?? LocationIn(context.Origin),
        _ => null,
    };

    private JsonPointer OwnPointer => JsonPointer.OfValid((detail as FindingDetail)?.Pointer ?? (string?)detail ?? "");

    /// <summary>True if both report the same problem at the same place.</summary>
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

    // A record created in memory has the pointer of its index, as in a file of records.
    private JsonPointer BaseIn(RecordOrigins places) =>
        index < 0 ? default
        : places.OriginOf(index) is var origin && origin == default ? JsonPointer.OfValid("/records").Append(index)
        : origin.Pointer;

    // The pointer points into the whole text; the part after the record's pointer points into the record.
    private LinePosition? LocationIn(RecordOrigin origin) =>
        OwnPointer.IsWithin(origin.Pointer)
            ? origin.LocationOf(JsonPointer.OfValid(OwnPointer.Text[origin.Pointer.Text.Length..]))
            : null;

    private void SetDetail(JsonPointer pointer, ValueList<FindingArgument> arguments) => detail =
        !arguments.IsEmpty ? new FindingDetail(pointer.ToString(), arguments)
        : pointer.IsDefault ? null
        : pointer.ToString();

    // The context to write to; null if there is none and nothing is to be written.
    private FindingContext? Own(bool isNothing)
    {
        Detach();
        if (about is null && !isNothing)
        {
            about = new FindingContext();
        }

        return (FindingContext?)about;
    }

    // Shared data no longer applies after a part of it is changed.
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
