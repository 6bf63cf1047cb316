using Wsis.Governance.Contracts;
using Wsis.Governance.Records;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Removes the parts of a record that no rule reads in other records: running text, printed words of sources,
/// unknown members. Errata stay complete, because they explain findings in other records.</summary>
/// <remarks>Records are immutable for all other code; this changes one that no other code has seen. If an erratum
/// points into a record, that record is read again with its text.</remarks>
internal readonly struct RecordTrimmer : IMemberVisitor
{
    /// <summary>The placeholder for a required text that was removed.</summary>
    public static readonly LocalizedText LeftOut = LocalizedText.Create("en", "…");

    private readonly bool keepsName;

    private RecordTrimmer(bool keepsName) => this.keepsName = keepsName;

    /// <summary>Trims a record.</summary>
    public static void Trim(Record record)
    {
        if (record is Erratum)
        {
            return;
        }

        var visitor = new Visitor(record);
        RecordTypes.Visit(record.TypeIndex, ref visitor);
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (name.SequenceEqual("note"u8) || name.SequenceEqual("asPrinted"u8))
        {
            value = null;
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value)
    {
    }

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value)
    {
    }

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value)
    {
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (!keepsName || !name.SequenceEqual("contributorName"u8))
        {
            value = need == Presence.Required ? LeftOut : default;
        }
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        values = need == Presence.Required ? [LeftOut] : default;

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is not null)
        {
            Enter(value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        foreach (var value in values)
        {
            Enter(value);
        }
    }

    private void Enter<T>(T value)
        where T : ExtensibleObject, IHasContract<T>
    {
        var shape = this;
        value.UnknownMembersSlot = default;
        T.VisitAllMembers(ref shape, value);
    }

    private readonly struct Visitor(Record record) : IRecordTypeVisitor
    {
        // A contributor without a record is identified only by name.
        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            new RecordTrimmer(record is Contribution { Contributor.IsDefault: true }).Enter((T)record);
    }
}
