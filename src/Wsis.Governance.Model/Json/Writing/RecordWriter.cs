using System.Text.Json;
using NodaTime;
using Wsis.Governance.Corpus;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Writes objects through their contracts: members in canonical order, what is not stated left out.</summary>
internal readonly struct RecordWriter(Utf8JsonWriter json) : IShape
{
    private readonly Utf8JsonWriter json = json;

    /// <summary>Writes records as a file, with what a corpus keeps of the file it was read from.</summary>
    public void WriteFile(IEnumerable<Record> records)
    {
        json.WriteStartObject();
        json.WriteString("format"u8, WsisJson.Format);
        json.WriteStartArray("records"u8);
        foreach (var record in records)
        {
            WriteRecord(record);
        }

        json.WriteEndArray();
        if (records is WsisCorpus corpus)
        {
            WriteUnknown(corpus.UnknownMembers);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a record with its discriminator first.</summary>
    public void WriteRecord(Record record)
    {
        var visitor = new TypedWriting(this, record);
        RecordTypes.Visit(record.TypeIndex, ref visitor);
    }

    /// <summary>Writes an object.</summary>
    public void WriteObject<T>(T it)
        where T : Extensible, IShaped<T>
    {
        json.WriteStartObject();
        WriteMembers(it);
        json.WriteEndObject();
    }

    /// <summary>Writes members that this version does not know.</summary>
    public void WriteUnknown(ValueList<UnknownMember> members)
    {
        foreach (var member in members)
        {
            json.WritePropertyName(member.Name);
            using var value = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            value.RootElement.WriteTo(json);
        }
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Need need)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Need need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => json.WriteNumber(name, value);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Need need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Flag(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (value is { } flag)
        {
            json.WriteBoolean(name, flag);
        }
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value)
    {
        PartialDate date = value;
        Value(name, ref date, Need.Required);
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Need need)
    {
        if (!value.IsDefault)
        {
            json.WritePropertyName(name);
            WriteText(value);
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Need need)
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WriteText(value);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault)
        {
            json.WritePropertyName(name);
            WireText.Write(json, value);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T>
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WireText.Write(json, value);
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T>
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            WriteObject(value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T>
    {
        if (!BeginList(name, values.Count, need))
        {
            return;
        }

        foreach (var value in values)
        {
            WriteObject(value);
        }

        json.WriteEndArray();
    }

    private bool BeginList(ReadOnlySpan<byte> name, int count, Need need)
    {
        if (count == 0 && need == Need.Optional)
        {
            return false;
        }

        json.WriteStartArray(name);
        return true;
    }

    private void WriteMembers<T>(T it)
        where T : Extensible, IShaped<T>
    {
        var self = this;
        T.DescribeAll(ref self, it);
        WriteUnknown(it.UnknownMembers);
    }

    private void WriteText(LocalizedText text)
    {
        json.WriteStartObject();
        foreach (var (language, content) in text)
        {
            json.WriteString(language.ToString(), content);
        }

        json.WriteEndObject();
    }

    private struct TypedWriting(RecordWriter writer, Record record) : IRecordTypeVisitor
    {
        public readonly void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            writer.json.WriteStartObject();
            writer.json.WriteString("type"u8, T.TypeCode.ToString());
            writer.WriteMembers((T)record);
            writer.json.WriteEndObject();
        }
    }
}
