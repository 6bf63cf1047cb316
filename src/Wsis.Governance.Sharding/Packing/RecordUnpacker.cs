using System.Runtime.CompilerServices;
using NodaTime;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Makes a record again of what a <see cref="RecordPacker"/> wrote.</summary>
internal ref struct RecordUnpacker : IMemberVisitor
{
    private readonly ValuePools pools;
    private PackReader input;

    private RecordUnpacker(PackReader input, ValuePools pools)
    {
        this.input = input;
        this.pools = pools;
    }

    /// <summary>Makes the record.</summary>
    /// <param name="typeIndex">The index of its type.</param>
    /// <param name="id">Its id, in UTF-8.</param>
    /// <param name="input">Stands at its members.</param>
    /// <param name="pools">The pools with which it was packed.</param>
    public static Record Unpack(int typeIndex, ReadOnlySpan<byte> id, PackReader input, ValuePools pools)
    {
        var members = new Members(new RecordUnpacker(input, pools), id);
        RecordTypes.Visit(typeIndex, ref members);
        return members.Record!;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) =>
        value = input.ReadInt() == 0 ? null : input.ReadText();

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        var items = new string[input.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = input.ReadText();
        }

        values = ValueList<string>.FromArray(items);
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => value = (int)input.ReadSigned();

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) =>
        value = input.ReadInt() == 0 ? null : (int)input.ReadSigned();

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
        var items = new int[input.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (int)input.ReadSigned();
        }

        values = ValueList<int>.FromArray(items);
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) =>
        value = input.ReadInt() switch { 0 => null, 1 => false, _ => true };

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value) =>
        value = new LocalDate((int)input.ReadSigned(), input.ReadInt(), input.ReadInt());

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) => value = ReadText();

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        var items = new LocalizedText[input.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadText();
        }

        values = ValueList<LocalizedText>.FromArray(items);
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        value = Read<T>();

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        var items = new T[input.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read<T>();
        }

        values = ValueList<T>.FromArray(items);
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        value = input.ReadInt() == 0 ? null : ReadObject<T>();

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        var items = new T[input.ReadInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadObject<T>();
        }

        values = ValueList<T>.FromArray(items);
    }

    private T ReadObject<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var value = T.CreateEmpty();
        T.VisitMembers(ref this, value);
        ReadUnknown(value);
        return value;
    }

    private void ReadUnknown(ExtensibleObject value)
    {
        var count = input.ReadInt();
        if (count == 0)
        {
            return;
        }

        var members = new UnknownMember[count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = new UnknownMember(input.ReadText(), input.ReadText());
        }

        value.UnknownMembersSlot = ValueList<UnknownMember>.FromArray(members);
    }

    private LocalizedText ReadText()
    {
        switch (input.ReadInt())
        {
            case RecordPacker.Absent:
                return default;
            case RecordPacker.Spelled:
                return RecordTrimmer.LeftOut;
            case var count:
                var entries = new (LanguageTag, string)[count - RecordPacker.FirstNumber];
                for (var i = 0; i < entries.Length; i++)
                {
                    entries[i] = (Read<LanguageTag>(), input.ReadText());
                }

                return LocalizedText.FromEntries(entries, out _);
        }
    }

    private T Read<T>()
        where T : struct, ITextValue<T>
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Unsafe.SizeOf<T>() == sizeof(int))
        {
            return Unsafe.BitCast<uint, T>((uint)input.ReadNumber());
        }

        switch (input.ReadInt())
        {
            case RecordPacker.Absent:
                return default;
            case RecordPacker.Spelled:
                return ValueOf<T>(input.ReadUtf8());
            case var number:
                return pools.Of<T>()[number - RecordPacker.FirstNumber];
        }
    }

    private static T ValueOf<T>(ReadOnlySpan<byte> text)
        where T : struct, ITextValue<T> =>
        T.TryParsePooled(text, null, out var value) || T.TryParse(text, out value, out _)
            ? value
            : throw new InvalidDataException("A record was not kept as it was.");

    private ref struct Members(RecordUnpacker unpacker, ReadOnlySpan<byte> id) : IRecordTypeVisitor
    {
        private readonly ReadOnlySpan<byte> id = id;
        private RecordUnpacker unpacker = unpacker;

        public Record? Record { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T>
        {
            var record = T.CreateEmpty();
            record.SetId(ValueOf<Id<T>>(id));
            T.VisitMembers(ref unpacker, record);
            record.VisitCommonMembersLast(ref unpacker);
            unpacker.ReadUnknown(record);
            Record = record;
        }
    }
}
