using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Wsis.Governance.Records;

namespace Wsis.Governance.Contracts;

/// <summary>Converts a record to a tree of its stated members, for code that compares, lists or shows records
/// of any type.</summary>
internal readonly struct RecordContent() : IMemberVisitor
{
    private readonly List<ContentMember> members = [];

    /// <summary>The stated members of a record: the id first, without the type.</summary>
    public static ContentNode Of(Record record)
    {
        var visitor = new Visitor(record);
        RecordTypes.Visit(record.TypeIndex, ref visitor);
        return visitor.Content!;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (value is not null)
        {
            Add(name, OfString(value));
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) =>
        AddList(name, values, OfString);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => Add(name, OfNumber(value));

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        if (value is { } number)
        {
            Add(name, OfNumber(number));
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) =>
        AddList(name, values, OfNumber);

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (value is { } isTrue)
        {
            Add(name, new ContentNode(ContentKind.Boolean) { Text = isTrue ? "true" : "false" });
        }
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) =>
        Add(name, new ContentNode(ContentKind.Value, typeof(PartialDate)) { Text = value.ToString() });

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (!value.IsDefault)
        {
            Add(name, OfText(value));
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        AddList(name, values, OfText);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault)
        {
            Add(name, OfValue(value));
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        AddList(name, values, OfValue);

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is not null)
        {
            Add(name, OfObject(value));
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        AddList(name, values, OfObject);

    private static ContentNode OfString(string text) => new(ContentKind.String) { Text = text };

    private static ContentNode OfNumber(int number) =>
        new(ContentKind.Number) { Text = number.ToString(CultureInfo.InvariantCulture) };

    private static ContentNode OfText(LocalizedText text) => new(ContentKind.LocalizedText) { Localized = text };

    private static ContentNode OfValue<T>(T value)
        where T : struct, ITextValue<T> =>
        new(ContentKind.Value, typeof(T)) { Text = T.WireText(value) };

    private static ContentNode OfObject<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        var content = new RecordContent();
        T.VisitAllMembers(ref content, it);
        foreach (var unknown in it.UnknownMembers)
        {
            content.members.Add(
                new ContentMember(unknown.Name, new ContentNode(ContentKind.Unknown) { Text = unknown.Json }));
        }

        return new ContentNode(ContentKind.Object, typeof(T)) { Members = content.members };
    }

    private void AddList<T>(ReadOnlySpan<byte> name, ValueList<T> values, Func<T, ContentNode> contentOf)
    {
        if (values.IsEmpty)
        {
            return;
        }

        var items = new ContentNode[values.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = contentOf(values[index]);
        }

        Add(name, new ContentNode(ContentKind.List, items[0].ValueType) { Items = items });
    }

    private void Add(ReadOnlySpan<byte> name, ContentNode value) =>
        members.Add(new ContentMember(Encoding.UTF8.GetString(name), value));

    private struct Visitor(Record record) : IRecordTypeVisitor
    {
        public ContentNode? Content { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Content = OfObject(Unsafe.As<T>(record));
    }
}
