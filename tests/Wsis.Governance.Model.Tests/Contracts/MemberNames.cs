using System.Text;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Contracts;

/// <summary>A visitor that is a class, unlike those of the library: notes the names of the members.</summary>
internal sealed class MemberNames : IMemberVisitor
{
    private readonly List<string> names = [];

    public static IReadOnlyList<string> Of<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var visitor = new MemberNames();
        T.VisitAllMembers(ref visitor, T.CreateEmpty());
        return visitor.names;
    }

    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) => Add(name);

    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) => Add(name);

    public void Number(ReadOnlySpan<byte> name, ref int value) => Add(name);

    public void Number(ReadOnlySpan<byte> name, ref int? value) => Add(name);

    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) => Add(name);

    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) => Add(name);

    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) => Add(name);

    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) => Add(name);

    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) => Add(name);

    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> => Add(name);

    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> => Add(name);

    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> => Add(name);

    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> => Add(name);

    private void Add(ReadOnlySpan<byte> name) => names.Add(Encoding.UTF8.GetString(name));
}
