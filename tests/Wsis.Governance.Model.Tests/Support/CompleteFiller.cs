using System.Text;
using NodaTime;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tests.Support;

/// <summary>Fills every member that it is handed. The same seed gives equal content in objects of their own; another
/// seed gives other content in every member.</summary>
internal readonly struct CompleteFiller(int seed) : IMemberVisitor
{
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) => value = TextOf(name);

    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need) =>
        values = [TextOf(name), "b", "c"];

    public void Number(ReadOnlySpan<byte> name, ref int value) => value = 10 + seed;

    public void Number(ReadOnlySpan<byte> name, ref int? value) => value = 20 + seed;

    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need) => values = [seed, 30, 40];

    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) => value = seed % 2 == 0;

    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) =>
        value = new LocalDate(2003, 12, 12).PlusDays(seed);

    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) => value = Localized(name, 0);

    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need) =>
        values = [Localized(name, 0), Localized(name, 100)];

    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> => value = SampleValues.Of<T>(seed);

    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T> =>
        values = [SampleValues.Of<T>(seed), SampleValues.Of<T>(seed + 1)];

    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> => value = FilledObjects.Of<T>(seed);

    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        values = [FilledObjects.Of<T>(seed), FilledObjects.Of<T>(seed + 1)];

    private string TextOf(ReadOnlySpan<byte> name) => $"{Encoding.UTF8.GetString(name)} {seed}";

    private LocalizedText Localized(ReadOnlySpan<byte> name, int more) =>
        LocalizedText.Create(("en", $"{TextOf(name)} {more}"), ("ar", $"نص {seed + more}"));
}
