using System.Runtime.CompilerServices;
using NodaTime;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Writes a record in a few dozen bytes: ids, symbols, codes and dates as numbers, by the record's
/// contract. What <see cref="RecordTrimmer"/> left in the record is all there.</summary>
internal readonly struct RecordPacker : IMemberVisitor
{
    /// <summary>Values that are not stated.</summary>
    public const int Absent = 0;

    /// <summary>Values that the pool has no number for; their text follows.</summary>
    public const int Spelled = 1;

    /// <summary>What stands before the numbers of the pool.</summary>
    public const int FirstNumber = 2;

    private readonly PackBuffer output;
    private readonly ValueNumbers numbers;

    private RecordPacker(PackBuffer output, ValueNumbers numbers) => (this.output, this.numbers) = (output, numbers);

    /// <summary>Writes the members of a record, all but its id.</summary>
    public static void Pack(Record record, PackBuffer output, ValueNumbers numbers)
    {
        var members = new Members(record, new RecordPacker(output, numbers));
        RecordTypes.Visit(record.TypeIndex, ref members);
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        output.WriteNumber(value is null ? 0UL : 1UL);
        if (value is not null)
        {
            output.WriteText(value);
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        output.WriteNumber((ulong)values.Count);
        foreach (var value in values)
        {
            output.WriteText(value);
        }
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => output.WriteSigned(value);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
        output.WriteNumber(value is null ? 0UL : 1UL);
        if (value is { } number)
        {
            output.WriteSigned(number);
        }
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
        output.WriteNumber((ulong)values.Count);
        foreach (var value in values)
        {
            output.WriteSigned(value);
        }
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) =>
        output.WriteNumber(value switch { null => 0UL, false => 1UL, true => 2UL });

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value)
    {
        output.WriteSigned(value.Year);
        output.WriteNumber((ulong)value.Month);
        output.WriteNumber((ulong)value.Day);
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) => Write(value);

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        output.WriteNumber((ulong)values.Count);
        foreach (var value in values)
        {
            Write(value);
        }
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        Write(value);

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        output.WriteNumber((ulong)values.Count);
        foreach (var value in values)
        {
            Write(value);
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        output.WriteNumber(value is null ? 0UL : 1UL);
        if (value is not null)
        {
            Enter(value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        output.WriteNumber((ulong)values.Count);
        foreach (var value in values)
        {
            Enter(value);
        }
    }

    private void Enter<T>(T value)
        where T : ExtensibleObject, IHasContract<T>
    {
        var shape = this;
        T.VisitMembers(ref shape, value);
        WriteUnknown(value);
    }

    private void WriteUnknown(ExtensibleObject value)
    {
        output.WriteNumber((ulong)value.UnknownMembers.Count);
        foreach (var (name, json) in value.UnknownMembers)
        {
            output.WriteText(name);
            output.WriteText(json);
        }
    }

    private void Write(LocalizedText text)
    {
        if (text == RecordTrimmer.LeftOut)
        {
            output.WriteNumber(Spelled);
            return;
        }

        output.WriteNumber(text.IsDefault ? Absent : (ulong)(text.Count + FirstNumber));
        foreach (var (language, words) in text)
        {
            Write(language);
            output.WriteText(words);
        }
    }

    private void Write<T>(T value)
        where T : struct, ITextValue<T>
    {
        // A date is a number already.
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() == sizeof(int))
        {
            output.WriteNumber(Unsafe.BitCast<T, uint>(value));
        }
        else if (value.IsDefault)
        {
            output.WriteNumber(Absent);
        }
        else if (T.WireText(value) is var text && numbers.TryGet(value, text, out var number))
        {
            output.WriteNumber((ulong)(number + FirstNumber));
        }
        else
        {
            output.WriteNumber(Spelled);
            output.WriteText(text);
        }
    }

    private readonly struct Members(Record record, RecordPacker packer) : IRecordTypeVisitor
    {
        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            var shape = packer;
            T.VisitMembers(ref shape, (T)record);
            record.VisitCommonMembersLast(ref shape);
            packer.WriteUnknown(record);
        }
    }
}
