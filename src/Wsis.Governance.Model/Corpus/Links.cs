using System.Text;
using NodaTime;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Corpus;

/// <summary>Gathers the links of a record by going through its contract: every id that refers to a record.</summary>
internal struct Links() : IShape
{
    private List<Link>? found;
    private string path = "";

    /// <summary>The links, in the order of the contract.</summary>
    public readonly IReadOnlyList<Link> Found => found ?? [];

    /// <summary>The links of a record.</summary>
    public static IReadOnlyList<Link> Of(Record record)
    {
        var gathering = new Gathering(record);
        RecordTypes.Visit(record.TypeIndex, ref gathering);
        return gathering.Found;
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
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault && TargetOf(value, out var id) is >= 0 and var type)
        {
            Add(type, id, $"{path}/{Encoding.UTF8.GetString(name)}");
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T>
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (TargetOf(values[i], out var id) is >= 0 and var type)
            {
                Add(type, id, FormattableString.Invariant($"{path}/{Encoding.UTF8.GetString(name)}/{i}"));
            }
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T>
    {
        if (value is not null)
        {
            Enter(value, $"{path}/{Encoding.UTF8.GetString(name)}");
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T>
    {
        for (var i = 0; i < values.Count; i++)
        {
            Enter(values[i], FormattableString.Invariant($"{path}/{Encoding.UTF8.GetString(name)}/{i}"));
        }
    }

    /// <summary>The index of the type of the record that a value refers to, and the id of that record; -1 where the
    /// value refers to none.</summary>
    public static int TargetOf<T>(T value, out string id)
        where T : struct, ITextValue<T>
    {
        id = value.ToString()!;
        if (typeof(T) == typeof(Addressee))
        {
            return ((Addressee)(object)value).Organization.IsDefault ? -1 : Record<Organization>.IndexOfType;
        }

        if (typeof(T) == typeof(DocumentRef))
        {
            return ((DocumentRef)(object)value).OutcomeDocument.IsDefault ? -1 : Record<OutcomeDocument>.IndexOfType;
        }

        return Target<T>.TypeIndex;
    }

    private void Enter<T>(T value, string place)
        where T : Extensible, IShaped<T>
    {
        if (value is RecordRef reference)
        {
            Add(RecordTypes.IndexOf(reference.Type), reference.Id.ToString(), place + "/id");
            return;
        }

        var outer = path;
        path = place;
        T.DescribeAll(ref this, value);
        path = outer;
    }

    private void Add(int type, string id, string place)
    {
        // The id of the record itself is no link.
        if (type >= 0 && place != "/id")
        {
            (found ??= []).Add(new Link(type, id, place));
        }
    }

    private struct Gathering(Record record) : IRecordTypeVisitor
    {
        public IReadOnlyList<Link> Found { get; private set; } = [];

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            var links = new Links();
            T.DescribeAll(ref links, (T)record);
            Found = links.Found;
        }
    }

    // The type that a kind of id refers to, worked out once.
    private static class Target<T>
        where T : struct, ITextValue<T>
    {
        public static int TypeIndex { get; } = T.Refers is { } type ? RecordTypes.IndexOf(type) : -1;
    }
}
