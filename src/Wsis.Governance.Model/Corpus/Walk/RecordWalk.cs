using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Corpus;

/// <summary>Goes through the members of a record by its contract, the objects in it included, and tells a visitor of
/// the symbols, links, citations and sources it meets. The record's own id is no link.</summary>
/// <typeparam name="TVisitor">Whom it tells.</typeparam>
/// <remarks>What depends on the type of a member is compiled into the contract itself, so that a member in which
/// nothing of the kind can stand costs nothing.</remarks>
internal ref struct RecordWalk<TVisitor> : IShape, IRecordTypeVisitor
    where TVisitor : struct, IPartVisitor, allows ref struct
{
    private readonly Record record;
    private readonly PartKinds sought;
    private readonly bool seeksSymbolsOnly;
    private TVisitor visitor;

    // Null where places are not wanted.
    private string? path;

    private RecordWalk(Record record, TVisitor visitor)
    {
        this.record = record;
        this.visitor = visitor;
        sought = visitor.Seeks;
        path = visitor.WantsPlaces ? "" : null;
        seeksSymbolsOnly = sought == PartKinds.Symbols && path is null;
    }

    /// <summary>Takes a visitor through a record.</summary>
    /// <remarks>Goes by the list of types and not by a type parameter of its caller, which may be one that stands for
    /// many types: the native compiler would not find the way to <c>Describe</c>.</remarks>
    public static void Run(Record record, ref TVisitor visitor)
    {
        var walk = new RecordWalk<TVisitor>(record, visitor);
        if (walk.sought != PartKinds.None)
        {
            RecordTypes.Visit(record.TypeIndex, ref walk);
            visitor = walk.visitor;
        }
    }

    // All but the head, which holds nothing but the record's own id. The index of the type has told which type it is.
    void IRecordTypeVisitor.Visit<T>()
    {
        var it = Unsafe.As<T>(record);
        T.Describe(ref this, it);
        it.DescribeTail(ref this);
    }

    /// <inheritdoc/>
    public readonly void String(ReadOnlySpan<byte> name, ref string? value, Need need)
    {
    }

    /// <inheritdoc/>
    public readonly void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Need need)
    {
    }

    /// <inheritdoc/>
    public readonly void Number(ReadOnlySpan<byte> name, ref int value)
    {
    }

    /// <inheritdoc/>
    public readonly void Number(ReadOnlySpan<byte> name, ref int? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Need need)
    {
    }

    /// <inheritdoc/>
    public readonly void Flag(ReadOnlySpan<byte> name, ref bool? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Date(ReadOnlySpan<byte> name, ref LocalDate value)
    {
    }

    /// <inheritdoc/>
    public readonly void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Need need)
    {
    }

    /// <inheritdoc/>
    public readonly void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Need need)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T>
    {
        if (LinkTarget.CanBePart<T>() && !value.IsDefault)
        {
            Look(value, name, -1);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T>
    {
        if (LinkTarget.CanBePart<T>() && !values.IsEmpty)
        {
            var all = values.AsSpan();
            for (var i = 0; i < all.Length; i++)
            {
                Look(all[i], name, i);
            }
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T>
    {
        if (value is not null)
        {
            Enter(value, name, -1);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T>
    {
        if (!values.IsEmpty)
        {
            var all = values.AsSpan();
            for (var i = 0; i < all.Length; i++)
            {
                Enter(all[i], name, i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Look<T>(T value, ReadOnlySpan<byte> name, int index)
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(DocumentSymbol))
        {
            MeetSymbol((DocumentSymbol)(object)value, name, index);
        }
        else if (typeof(T) == typeof(DocumentRef))
        {
            MeetDocument((DocumentRef)(object)value, name, index);
        }
        else if ((sought & PartKinds.Links) != 0 && LinkTarget.Of(value, out var id) is >= 0 and var type)
        {
            visitor.Meet(new RecordPart(type, id, false), PlaceOf(name, index));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter<T>(T it, ReadOnlySpan<byte> name, int index)
        where T : Extensible, IShaped<T>
    {
        if (seeksSymbolsOnly)
        {
            T.DescribeAll(ref this, it);
            return;
        }

        var outer = path;
        if (IsToBeEntered(it, name, index))
        {
            T.DescribeAll(ref this, it);
        }

        path = outer;
    }

    private void MeetSymbol(DocumentSymbol symbol, ReadOnlySpan<byte> name, int index)
    {
        if ((sought & PartKinds.Symbols) != 0)
        {
            visitor.Meet(new RecordPart(symbol), PlaceOf(name, index));
        }
    }

    private void MeetDocument(DocumentRef document, ReadOnlySpan<byte> name, int index)
    {
        if (document.OutcomeDocument.IsDefault)
        {
            MeetSymbol(document.Symbol, name, index);
        }
        else if ((sought & PartKinds.Links) != 0)
        {
            var part = new RecordPart(Record<OutcomeDocument>.IndexOfType, document.OutcomeDocument.ToString(), false);
            visitor.Meet(part, PlaceOf(name, index));
        }
    }

    // A reference is a link as a whole; in citations and sources there are more parts.
    private bool IsToBeEntered(Extensible it, ReadOnlySpan<byte> name, int index)
    {
        path = PlaceOf(name, index);
        switch (it)
        {
            case Citation when (sought & PartKinds.Citations) != 0:
                visitor.Meet(new RecordPart(PartKinds.Citations, it), path);
                break;
            case Source when (sought & PartKinds.Sources) != 0:
                visitor.Meet(new RecordPart(PartKinds.Sources, it), path);
                break;
            case RecordRef reference:
                MeetReference(reference);
                return false;
        }

        return true;
    }

    private void MeetReference(RecordRef reference)
    {
        if ((sought & PartKinds.Links) != 0 && RecordTypes.IndexOf(reference.Type) is >= 0 and var type)
        {
            visitor.Meet(new RecordPart(type, reference.Id.ToString(), true), path is null ? null : path + "/id");
        }
    }

    private readonly string? PlaceOf(ReadOnlySpan<byte> name, int index) =>
        path is null ? null
        : index < 0 ? $"{path}/{Encoding.UTF8.GetString(name)}"
        : FormattableString.Invariant($"{path}/{Encoding.UTF8.GetString(name)}/{index}");
}
