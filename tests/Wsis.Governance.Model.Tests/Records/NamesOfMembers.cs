using System.Text;
using NodaTime;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Records;

/// <summary>A shape that is a class, unlike those of the library: notes the names of the members.</summary>
internal sealed class NamesOfMembers : IShape
{
    private readonly List<string> names = [];

    public static IReadOnlyList<string> Of<T>()
        where T : Extensible, IShaped<T>
    {
        var shape = new NamesOfMembers();
        T.DescribeAll(ref shape, T.Blank());
        return shape.names;
    }

    public void String(ReadOnlySpan<byte> name, ref string? value, Need need) => Add(name);

    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Need need) => Add(name);

    public void Number(ReadOnlySpan<byte> name, ref int value) => Add(name);

    public void Number(ReadOnlySpan<byte> name, ref int? value) => Add(name);

    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Need need) => Add(name);

    public void Flag(ReadOnlySpan<byte> name, ref bool? value) => Add(name);

    public void Date(ReadOnlySpan<byte> name, ref LocalDate value) => Add(name);

    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Need need) => Add(name);

    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Need need) => Add(name);

    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Need need)
        where T : struct, ITextValue<T> => Add(name);

    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : struct, ITextValue<T> => Add(name);

    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Need need)
        where T : Extensible, IShaped<T> => Add(name);

    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Need need)
        where T : Extensible, IShaped<T> => Add(name);

    private void Add(ReadOnlySpan<byte> name) => names.Add(Encoding.UTF8.GetString(name));
}
