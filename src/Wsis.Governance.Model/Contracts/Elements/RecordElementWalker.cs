using System.Runtime.CompilerServices;
using System.Text;
using Wsis.Governance.Records;

namespace Wsis.Governance.Contracts.Elements;

/// <summary>Visits the members of a record and of the objects in it, and passes symbols, links, citations and sources
/// to a visitor. The record's own id is not a link.</summary>
/// <typeparam name="TVisitor">The visitor.</typeparam>
/// <remarks>Decisions that depend on the type of a member are made at compile time, so that a member that cannot
/// contain an element costs nothing.</remarks>
internal ref struct RecordElementWalker<TVisitor> : IMemberVisitor, IRecordTypeVisitor
    where TVisitor : struct, IElementVisitor, allows ref struct
{
    private readonly Record record;
    private readonly ElementKinds requested;
    private readonly bool isForSymbolsOnly;
    private TVisitor visitor;

    // Null if pointers are not wanted.
    private string? path;

    private RecordElementWalker(Record record, TVisitor visitor)
    {
        this.record = record;
        this.visitor = visitor;
        requested = visitor.RequestedKinds;
        path = visitor.NeedsPointers ? "" : null;
        isForSymbolsOnly = requested == ElementKinds.Symbols && path is null;
    }

    /// <summary>Visits a record.</summary>
    /// <remarks>Uses the list of types and not a type parameter of the caller, which may be a base type: the native
    /// compiler would not find <c>Describe</c>.</remarks>
    public static void Run(Record record, ref TVisitor visitor)
    {
        var walk = new RecordElementWalker<TVisitor>(record, visitor);
        if (walk.requested != ElementKinds.None)
        {
            RecordTypes.Visit(record.TypeIndex, ref walk);
            visitor = walk.visitor;
        }
    }

    // All members except the first ones, which contain only the record's own id. The type index has
    // determined the type.
    void IRecordTypeVisitor.Visit<T>()
    {
        var it = Unsafe.As<T>(record);
        T.VisitMembers(ref this, it);
        it.VisitCommonMembersLast(ref this);
    }

    /// <inheritdoc/>
    public readonly void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
    }

    /// <inheritdoc/>
    public readonly void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
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
    public readonly void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public readonly void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
    }

    /// <inheritdoc/>
    public readonly void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
    }

    /// <inheritdoc/>
    public readonly void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (LinkTarget.CanBePart<T>() && !value.IsDefault)
        {
            Look(value, name, -1);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
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
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is not null)
        {
            Enter(value, name, -1);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
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
            VisitSymbol((DocumentSymbol)(object)value, name, index);
        }
        else if (typeof(T) == typeof(DocumentRef))
        {
            VisitDocument((DocumentRef)(object)value, name, index);
        }
        else if ((requested & ElementKinds.Links) != 0 && LinkTarget.Of(value, out var id) is >= 0 and var type)
        {
            visitor.Visit(new RecordElement(type, id, false), PlaceOf(name, index));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter<T>(T it, ReadOnlySpan<byte> name, int index)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (isForSymbolsOnly)
        {
            T.VisitAllMembers(ref this, it);
            return;
        }

        var outer = path;
        if (IsToBeEntered(it, name, index))
        {
            T.VisitAllMembers(ref this, it);
        }

        path = outer;
    }

    private void VisitSymbol(DocumentSymbol symbol, ReadOnlySpan<byte> name, int index)
    {
        if ((requested & ElementKinds.Symbols) != 0)
        {
            visitor.Visit(new RecordElement(symbol), PlaceOf(name, index));
        }
    }

    private void VisitDocument(DocumentRef document, ReadOnlySpan<byte> name, int index)
    {
        if (document.OutcomeDocument.IsDefault)
        {
            VisitSymbol(document.Symbol, name, index);
        }
        else if ((requested & ElementKinds.Links) != 0)
        {
            var part =
                new RecordElement(Record<OutcomeDocument>.IndexOfType, document.OutcomeDocument.ToString(), false);
            visitor.Visit(part, PlaceOf(name, index));
        }
    }

    // A reference is one link as a whole; citations and sources contain further elements.
    private bool IsToBeEntered(ExtensibleObject it, ReadOnlySpan<byte> name, int index)
    {
        path = PlaceOf(name, index);
        switch (it)
        {
            case Citation when (requested & ElementKinds.Citations) != 0:
                visitor.Visit(new RecordElement(ElementKinds.Citations, it), path);
                break;
            case SourceReference when (requested & ElementKinds.Sources) != 0:
                visitor.Visit(new RecordElement(ElementKinds.Sources, it), path);
                break;
            case RecordRef reference:
                VisitReference(reference);
                return false;
        }

        return true;
    }

    private void VisitReference(RecordRef reference)
    {
        if ((requested & ElementKinds.Links) != 0 && RecordTypes.IndexOf(reference.Type) is >= 0 and var type)
        {
            visitor.Visit(new RecordElement(type, reference.Id.ToString(), true), path is null ? null : path + "/id");
        }
    }

    private readonly string? PlaceOf(ReadOnlySpan<byte> name, int index) =>
        path is null ? null
        : index < 0 ? $"{path}/{Encoding.UTF8.GetString(name)}"
        : FormattableString.Invariant($"{path}/{Encoding.UTF8.GetString(name)}/{index}");
}
