using System.Globalization;
using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Follows a JSON pointer into a record by the record's contract, without serializing the record.</summary>
internal struct JsonPointerResolver : IMemberVisitor
{
    private readonly string pointer;
    private int at;

    private JsonPointerResolver(string pointer) => this.pointer = pointer;

    /// <summary>True if the record has a value at that place.</summary>
    public bool IsFound { get; private set; }

    /// <summary>The value, as text; null for an object and a list.</summary>
    public string? FoundText { get; private set; }

    /// <summary>True if the value is running text, of which a misprint may be a part.</summary>
    public bool IsRunningText { get; private set; }

    private readonly bool IsAtEnd => at == pointer.Length;

    // The name or number between the current slash and the next one.
    private readonly ReadOnlySpan<char> Segment
    {
        get
        {
            var rest = pointer.AsSpan(Math.Min(at + 1, pointer.Length));
            return rest.IndexOf('/') is >= 0 and var end ? rest[..end] : rest;
        }
    }

    /// <summary>Finds the value at a place.</summary>
    public static JsonPointerResolver Find(Record record, JsonPointer pointer)
    {
        var search = new Search(record, new JsonPointerResolver(pointer.ToString()));
        RecordTypes.Visit(record.TypeIndex, ref search);
        return search.Lookup;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (value is not null && TryEnter(name))
        {
            SetValue(value, true);
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        if (TryEnterList(name, values.Count) is >= 0 and var index)
        {
            SetValue(values[index], true);
        }
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
        if (TryEnter(name))
        {
            SetValue(value.ToString(CultureInfo.InvariantCulture), false);
        }
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
        if (TryEnterList(name, values.Count) is >= 0 and var index)
        {
            SetValue(values[index].ToString(CultureInfo.InvariantCulture), false);
        }
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
        if (value is { } flag && TryEnter(name))
        {
            SetValue(flag ? "true" : "false", false);
        }
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
        if (TryEnter(name))
        {
            SetValue(value.ToString(), false);
        }
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (!value.IsDefault && TryEnter(name))
        {
            SetText(value);
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        if (TryEnterList(name, values.Count) is >= 0 and var index)
        {
            SetText(values[index]);
        }
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (!value.IsDefault && TryEnter(name))
        {
            SetValue(value.ToString()!, false);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        if (TryEnterList(name, values.Count) is >= 0 and var index)
        {
            SetValue(values[index].ToString()!, false);
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is not null && TryEnter(name))
        {
            Enter(value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (TryEnterList(name, values.Count) is >= 0 and var index)
        {
            Enter(values[index]);
        }
    }

    private bool TryEnter(ReadOnlySpan<byte> name)
    {
        if (IsFound || IsAtEnd || !Ascii.Equals(name, Segment))
        {
            return false;
        }

        at += 1 + Segment.Length;
        return true;
    }

    // The index of the element to which the pointer continues; -1 if it leads elsewhere or to the whole list.
    private int TryEnterList(ReadOnlySpan<byte> name, int count)
    {
        if (count == 0 || !TryEnter(name))
        {
            return -1;
        }

        if (IsAtEnd)
        {
            IsFound = true;
            return -1;
        }

        var segment = Segment;
        if (!int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= count)
        {
            return -1;
        }

        at += 1 + segment.Length;
        return index;
    }

    private void SetValue(string text, bool isRunningText)
    {
        if (IsAtEnd)
        {
            (IsFound, FoundText, IsRunningText) = (true, text, isRunningText);
        }
    }

    private void SetText(LocalizedText text)
    {
        if (IsAtEnd)
        {
            IsFound = true;
            return;
        }

        var segment = Segment;
        foreach (var (language, words) in text)
        {
            if (segment.SequenceEqual(language.ToString()))
            {
                at += 1 + segment.Length;
                SetValue(words, true);
                return;
            }
        }
    }

    private void Enter<T>(T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (IsAtEnd)
        {
            IsFound = true;
            return;
        }

        T.VisitAllMembers(ref this, it);
        EnterUnknown(it);
    }

    private void EnterUnknown(ExtensibleObject it)
    {
        foreach (var member in it.UnknownMembers)
        {
            IsFound |= !IsAtEnd && Segment.SequenceEqual(member.Name);
        }
    }

    private struct Search(Record record, JsonPointerResolver lookup) : IRecordTypeVisitor
    {
        public JsonPointerResolver Lookup = lookup;

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            if (Lookup.TryEnter("type"u8))
            {
                Lookup.SetValue(record.Type.ToString(), false);
                return;
            }

            Lookup.Enter((T)record);
        }
    }
}
