using System.Text;
using NodaTime;
using Wsis.Governance.Values;

namespace Wsis.Governance.Records;

/// <summary>Notes the members of a contract, for those that document or check it.</summary>
internal readonly struct Contract() : IShape
{
    private readonly List<Member> members = [];

    /// <summary>The members of a type, in canonical order.</summary>
    public static IReadOnlyList<Member> Of<T>()
        where T : Extensible, IShaped<T>
    {
        var contract = new Contract();
        T.DescribeAll(ref contract, T.Blank());
        return contract.members;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Need need) =>
        Add(name, MemberKind.String, false, need);

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Need need) =>
        Add(name, MemberKind.String, true, need);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int value) => Add(name, MemberKind.Number, false, Need.Required);

    /// <inheritdoc/>
    public void Number(ReadOnlySpan<byte> name, ref int? value) => Add(name, MemberKind.Number, false, Need.Optional);

    /// <inheritdoc/>
    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Need need) =>
        Add(name, MemberKind.Number, true, need);

    /// <inheritdoc/>
    public void Flag(ReadOnlySpan<byte> name, ref bool? value) => Add(name, MemberKind.Flag, false, Need.Optional);

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref LocalDate value) => Add(name, MemberKind.Date, false, Need.Required);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Need need) =>
        Add(name, MemberKind.Text, false, need);

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Need need) =>
        Add(name, MemberKind.Text, true, need);

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T> =>
        Add(name, MemberKind.Value, false, need, typeof(T));

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T> =>
        Add(name, MemberKind.Value, true, need, typeof(T));

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T> =>
        Add(name, MemberKind.Object, false, need, typeof(T));

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T> =>
        Add(name, MemberKind.Object, true, need, typeof(T));

    private void Add(ReadOnlySpan<byte> name, MemberKind kind, bool isList, Need need, Type? type = null) =>
        members.Add(new Member(Encoding.UTF8.GetString(name), kind, isList, need == Need.Required, type));
}
