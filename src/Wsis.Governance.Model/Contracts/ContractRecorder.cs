using System.Text;

namespace Wsis.Governance.Contracts;

/// <summary>Collects the members of a contract, for documentation and tests.</summary>
internal readonly struct ContractRecorder() : IMemberVisitor
{
    private readonly List<ContractMember> members = [];

    /// <summary>The members of a type, in canonical order.</summary>
    public static IReadOnlyList<ContractMember> MembersOf<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var contract = new ContractRecorder();
        T.VisitAllMembers(ref contract, T.CreateEmpty());
        return contract.members;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) =>
        Add(name, MemberKind.String, false, need);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) =>
        Add(name, MemberKind.String, true, need);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) =>
        Add(name, MemberKind.Number, false, Presence.Required);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) =>
        Add(name, MemberKind.Number, false, Presence.Optional);

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) =>
        Add(name, MemberKind.Number, true, need);

    /// <inheritdoc/>
    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) =>
        Add(name, MemberKind.Boolean, false, Presence.Optional);

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) =>
        Add(name, MemberKind.Date, false, Presence.Required);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) =>
        Add(name, MemberKind.Text, false, need);

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        Add(name, MemberKind.Text, true, need);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, MemberKind.Value, false, need, typeof(T));

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        Add(name, MemberKind.Value, true, need, typeof(T));

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        Add(name, MemberKind.Object, false, need, typeof(T));

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        Add(name, MemberKind.Object, true, need, typeof(T));

    private void Add(ReadOnlySpan<byte> name, MemberKind kind, bool isList, Presence need, Type? type = null) =>
        members.Add(new ContractMember(Encoding.UTF8.GetString(name), kind, isList, need == Presence.Required, type));
}
