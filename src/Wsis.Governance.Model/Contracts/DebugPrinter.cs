using System.Globalization;
using System.Text;
using Wsis.Governance.Records;

namespace Wsis.Governance.Contracts;

/// <summary>Prints the stated members for people, independent of culture; the generated method of a record would
/// depend on it.</summary>
internal readonly struct DebugPrinter : IMemberVisitor
{
    private readonly StringBuilder text;
    private readonly int start;

    private DebugPrinter(StringBuilder text) => (this.text, start) = (text, text.Length);

    /// <summary>The text of a record or nested object.</summary>
    public static string Of(ExtensibleObject it) => it switch
    {
        Record record => OfRecord(record),
        Citation citation => OfObject(citation),
        RecordRef reference => OfObject(reference),
        SourceReference source => OfObject(source),
        Section section => OfObject(section),
        Provision provision => OfObject(provision),
        Act act => OfObject(act),
        Submission submission => OfObject(submission),
        Condition condition => OfObject(condition),
        Reporting reporting => OfObject(reporting),
        InvitedCategory category => OfObject(category),
        TallyRow row => OfObject(row),
        StatedTotal total => OfObject(total),
        PositionHolders holders => OfObject(holders),
        _ => throw new NotSupportedException(it.GetType().Name),
    };

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) => Add(name, value);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) => AddList(name, values);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) =>
        Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) =>
        Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) => AddList(name, values);

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) => Add(name, value?.ToString());

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) => Add(name, value.ToString());

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) => Add(name, value.ToString());

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        AddList(name, values);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> => Add(name, value.ToString());

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> => AddList(name, values);

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> => Add(name, value?.ToString());

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> => AddList(name, values);

    private static string OfRecord(Record record)
    {
        var visitor = new RecordPrinter(record);
        RecordTypes.Visit(RecordTypes.IndexOf(record.Type), ref visitor);
        return visitor.Text;
    }

    private static string OfObject<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        var text = new StringBuilder(typeof(T).Name).Append(" {");
        var shape = new DebugPrinter(text);
        T.VisitAllMembers(ref shape, it);
        foreach (var member in it.UnknownMembers)
        {
            shape.Add(member.Name, member.Json);
        }

        return text.Append(" }").ToString();
    }

    private void AddList<T>(ReadOnlySpan<byte> name, ValueList<T> values) =>
        Add(name, values.IsEmpty ? null : values.ToString());

    private void Add(ReadOnlySpan<byte> name, string? value)
    {
        Span<char> pascal = stackalloc char[name.Length];
        Encoding.UTF8.GetChars(name, pascal);
        pascal[0] = char.ToUpperInvariant(pascal[0]);
        Add(pascal, value);
    }

    private void Add(ReadOnlySpan<char> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(text.Length == start ? " " : ", ").Append(name).Append(" = ").Append(value);
        }
    }

    private struct RecordPrinter(Record record) : IRecordTypeVisitor
    {
        public string Text { get; private set; } = "";

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Text = OfObject((T)record);
    }
}
