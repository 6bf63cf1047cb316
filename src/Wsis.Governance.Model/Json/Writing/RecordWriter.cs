using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Json.Writing;

/// <summary>Writes objects through their contracts: members in canonical order, without values that
/// are not stated.</summary>
/// <typeparam name="TSink">The type of the output.</typeparam>
internal ref struct RecordWriter<TSink>(TSink sink) : IMemberVisitor, IRecordTypeVisitor
    where TSink : IJsonSink, allows ref struct
{
    private const int MaxDateLength = 10;

    private TSink json = sink;
    private Record? record;

    /// <summary>The output in its current state.</summary>
    public readonly TSink Sink => json;

    /// <summary>Writes records as a file, with the unknown members that a corpus keeps from its file.</summary>
    public void WriteFile(IEnumerable<Record> records)
    {
        BeginFile();
        foreach (var record in records)
        {
            WriteRecord(record);
        }

        EndFile(records is WsisCorpus corpus ? corpus.UnknownMembers : default);
    }

    /// <summary>Writes the beginning of a file, before the records.</summary>
    public void BeginFile()
    {
        json.BeginObject();
        json.Name("format"u8);
        json.Text(WsisJson.Format);
        json.Name("records"u8);
        json.BeginList();
    }

    /// <summary>Writes the end of a file, after the records.</summary>
    public void EndFile(ValueList<UnknownMember> unknown)
    {
        json.EndList();
        WriteUnknown(unknown);
        json.EndObject();
    }

    /// <summary>Writes a record with its discriminator first.</summary>
    public void WriteRecord(Record record)
    {
        this.record = record;
        RecordTypes.Visit(record.TypeIndex, ref this);
    }

    /// <inheritdoc/>
    void IRecordTypeVisitor.Visit<T>()
    {
        json.BeginObject();
        json.Name("type"u8);
        json.Text(T.TypeCode.ToString());
        WriteMembers((T)record!);
        json.EndObject();
    }

    /// <summary>Writes an object.</summary>
    public void WriteObject<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        json.BeginObject();
        WriteMembers(it);
        json.EndObject();
    }

    /// <summary>Writes unknown members.</summary>
    public void WriteUnknown(ValueList<UnknownMember> members)
    {
        foreach (var member in members)
        {
            json.Unknown(member);
        }
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (value is not null)
        {
            json.Name(name);
            json.Text(value);
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            json.Text(value);
        }

        json.EndList();
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
        json.Name(name);
        json.Number(value);
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (value is { } number)
        {
            Number(name, ref number);
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            json.Number(value);
        }

        json.EndList();
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (value is { } flag)
        {
            json.Name(name);
            json.Flag(flag);
        }
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
        Value(name, ref value, Presence.Required);
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (!value.IsDefault)
        {
            json.Name(name);
            WriteText(value);
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WriteText(value);
        }

        json.EndList();
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault)
        {
            json.Name(name);
            WriteValue(value);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WriteValue(value);
        }

        json.EndList();
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is not null)
        {
            json.Name(name);
            WriteObject(value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WriteObject(value);
        }

        json.EndList();
    }

    private bool BeginList(ReadOnlySpan<byte> name, int count, Presence need)
    {
        if (count == 0 && need == Presence.Optional)
        {
            return false;
        }

        json.Name(name);
        json.BeginList();
        return true;
    }

    private void WriteMembers<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        T.VisitAllMembers(ref this, it);
        WriteUnknown(it.UnknownMembers);
    }

    private void WriteText(LocalizedText text)
    {
        json.BeginObject();
        foreach (var (language, content) in text)
        {
            json.Name(language.ToString());
            json.Text(content);
        }

        json.EndObject();
    }

    private void WriteValue<T>(T value)
        where T : struct, ITextValue<T>
    {
        if (typeof(T) == typeof(PartialDate))
        {
            WriteDate((PartialDate)(object)value);
        }
        else
        {
            json.Text(T.WireText(value));
        }
    }

    private void WriteDate(PartialDate date)
    {
        Span<byte> text = stackalloc byte[MaxDateLength];
        date.TryFormat(text, out var length, default, null);
        json.Plain(text[..length]);
    }
}
