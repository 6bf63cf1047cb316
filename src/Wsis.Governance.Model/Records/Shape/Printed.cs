using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>Prints the members that are stated, for people. The compiler would print by culture.</summary>
internal readonly struct Printed : IShape
{
    private readonly StringBuilder text;
    private readonly int start;

    private Printed(StringBuilder text) => (this.text, start) = (text, text.Length);

    /// <summary>The text of a record or nested object.</summary>
    public static string Of(Extensible it) => it switch
    {
        Record record => OfRecord(record),
        Citation citation => OfShaped(citation),
        RecordRef reference => OfShaped(reference),
        Source source => OfShaped(source),
        Section section => OfShaped(section),
        Provision provision => OfShaped(provision),
        Act act => OfShaped(act),
        Submission submission => OfShaped(submission),
        Condition condition => OfShaped(condition),
        Reporting reporting => OfShaped(reporting),
        InvitedCategory category => OfShaped(category),
        TallyRow row => OfShaped(row),
        StatedTotal total => OfShaped(total),
        Holders holders => OfShaped(holders),
        _ => throw new NotSupportedException(it.GetType().Name),
    };

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Need need) => Add(name, value);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Need need) => AddList(name, values);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) =>
        Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) =>
        Add(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Need need) => AddList(name, values);

    /// <inheritdoc/>
    public void Flag(ReadOnlySpan<byte> name, ref bool? value) => Add(name, value?.ToString());

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value) => Add(name, LocalDatePattern.Iso.Format(value));

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Need need) => Add(name, value.ToString());

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Need need) => AddList(name, values);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T> => Add(name, value.ToString());

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T> => AddList(name, values);

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T> => Add(name, value?.ToString());

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T> => AddList(name, values);

    private static string OfRecord(Record record)
    {
        var visitor = new RecordPrinter(record);
        RecordTypes.Visit(RecordTypes.IndexOf(record.Type), ref visitor);
        return visitor.Text;
    }

    private static string OfShaped<T>(T it)
        where T : Extensible, IShaped<T>
    {
        var text = new StringBuilder(typeof(T).Name).Append(" {");
        var shape = new Printed(text);
        T.DescribeAll(ref shape, it);
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
            Text = OfShaped((T)record);
    }
}
