using System.Text;
using NodaTime;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Goes through the members of a record by its contract, the objects in it included, the record's own id left
/// out. Places are spelt out only for a record in which there is something to say.</summary>
/// <typeparam name="TVisitor">What to look for.</typeparam>
internal ref struct MemberWalk<TVisitor> : IShape, IRecordTypeVisitor
    where TVisitor : struct, IMemberVisitor, allows ref struct
{
    private readonly Record record;
    private TVisitor visitor;
    private string? path;
    private bool isMet;
    private int depth;

    private MemberWalk(Record record, TVisitor visitor, string? path)
    {
        this.record = record;
        this.visitor = visitor;
        this.path = path;
    }

    // Null while the walk only finds out whether there is anything to say.
    private readonly bool SpellsPlaces => path is not null;

    /// <summary>Takes a visitor through a record.</summary>
    /// <remarks>Goes by the list of types and not by a type parameter of its caller: checks call it from a virtual
    /// method
    /// with a type parameter, and from there the native compiler does not find the way to <c>DescribeAll</c>.</remarks>
    public static void Run(Record record, ref TVisitor visitor)
    {
        var search = new MemberWalk<TVisitor>(record, visitor, null);
        RecordTypes.Visit(record.TypeIndex, ref search);
        if (search.isMet)
        {
            var walk = new MemberWalk<TVisitor>(record, visitor, "");
            RecordTypes.Visit(record.TypeIndex, ref walk);
            visitor = walk.visitor;
        }
    }

    /// <inheritdoc/>
    void IRecordTypeVisitor.Visit<T>() => T.DescribeAll(ref this, (T)record);

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
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault && !(depth == 0 && name.SequenceEqual("id"u8)))
        {
            Look(value, name, -1);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T>
    {
        for (var i = 0; i < values.Count; i++)
        {
            Look(values[i], name, i);
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T>
    {
        if (value is not null)
        {
            Enter(value, name, -1);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T>
    {
        for (var i = 0; i < values.Count; i++)
        {
            Enter(values[i], name, i);
        }
    }

    private void Look<T>(T value, ReadOnlySpan<byte> name, int index)
        where T : struct, ITextValue<T>
    {
        if (!visitor.Concerns(value))
        {
            return;
        }

        isMet = true;
        if (SpellsPlaces)
        {
            visitor.Meet(value, PlaceOf(name, index));
        }
    }

    private void Enter<T>(T it, ReadOnlySpan<byte> name, int index)
        where T : Extensible, IShaped<T>
    {
        var outer = path;
        path = SpellsPlaces ? PlaceOf(name, index) : null;
        if (visitor.Concerns(it))
        {
            isMet = true;
            if (path is not null)
            {
                visitor.Meet(it, path);
            }
        }

        depth++;
        T.DescribeAll(ref this, it);
        depth--;
        path = outer;
    }

    private readonly string PlaceOf(ReadOnlySpan<byte> name, int index) => index < 0
        ? $"{path}/{Encoding.UTF8.GetString(name)}"
        : FormattableString.Invariant($"{path}/{Encoding.UTF8.GetString(name)}/{index}");
}
