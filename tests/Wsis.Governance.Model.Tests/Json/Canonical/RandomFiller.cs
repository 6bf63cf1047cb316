using NodaTime;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Json.Canonical;

/// <summary>Fills blank objects through their contracts with whatever the contracts allow: every member, every
/// kind.</summary>
internal readonly struct RandomFiller(Random random) : IMemberVisitor
{
    private static readonly string[] tags = ["en", "ar", "fr", "zh-Hant", "ru", "x-note"];

    private static readonly string[] words =
        ["", "a", "Text \"quoted\" \\ / and\nlines\ttabs", "نص عربي 252/60", "文本", "текст", "𝔸\u2028é", "</script>", "'&<>+"];

    // Each kind takes what it can read.
    private static readonly string[] values =
    [
        "A/RES/60/252", "A/66/77-E/2011/103", "E/2010/CRP.4", "tunis-agenda", "ec-consultation-2010", "itu", "civilSociety", "laterGroup",
        "35 (a)-(e)", "10, 11", "preamble 3", "table", "2005", "2005-11", "2005-11-18", "zh-Hant", "ar", "/rows/1/total", "/a~1b/~0",
        "https://www.itu.int/wsis", "tunis-agenda/71",
    ];

    private static readonly string[] raw =
        ["null", "1.0", "1e400", "-0", "\"\\\"\"", "[]", "{}", "{\"b\":[1,{\"a\":\"\u0639\"}],\"b\":2}", "true"];

    /// <summary>A record of the type with that index.</summary>
    public static Record Record(int type, int seed)
    {
        var making = new Making(new RandomFiller(new Random(seed)));
        RecordTypes.Visit(type, ref making);
        return making.Made!;
    }

    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need) =>
        value = Is(need) ? Pick(words) : null;

    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> list, Presence need)
    {
        var self = this;
        list = Many(() => self.Pick(words));
    }

    public void Number(ReadOnlySpan<byte> name, ref int value) => value = Number();

    public void Number(ReadOnlySpan<byte> name, ref int? value) => value = Is(Presence.Optional) ? Number() : null;

    public void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> list, Presence need) => list = Many(Number);

    public void Boolean(ReadOnlySpan<byte> name, ref bool? value) =>
        value = Is(Presence.Optional) ? random.Next(2) == 0 : null;

    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) =>
        value = new LocalDate(1900, 1, 1).PlusDays(random.Next(80_000));

    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need) =>
        value = Is(need) ? Localized() : default;

    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> list, Presence need) =>
        list = Many(Localized);

    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T> =>
        value = Is(need) ? One<T>() : default;

    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> list, Presence need)
        where T : struct, ITextValue<T> =>
        list = Many(One<T>);

    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        value = Is(need) ? Fill<T>() : null;

    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> list, Presence need)
        where T : ExtensibleObject, IHasContract<T> =>
        list = Many(Fill<T>);

    private T Fill<T>()
        where T : ExtensibleObject, IHasContract<T>
    {
        var it = T.CreateEmpty();
        var self = this;
        T.VisitAllMembers(ref self, it);
        var unknown = new List<UnknownMember>();
        for (var count = random.Next(6) == 0 ? 2 : 0; count > 0; count--)
        {
            unknown.Add(new UnknownMember($"later{count} \"é\"", Pick(raw)));
        }

        it.UnknownMembersSlot = [.. unknown];
        return it;
    }

    private T One<T>()
        where T : struct, ITextValue<T>
    {
        if (T.Recognized.Length > 0 && random.Next(10) > 0)
        {
            return TextValue.Parse<T>(T.Recognized[random.Next(T.Recognized.Length)].AsSpan());
        }

        while (true)
        {
            if (T.TryParse(Pick(values).AsSpan(), out var value, out _) && !value.IsDefault)
            {
                return value;
            }
        }
    }

    private LocalizedText Localized()
    {
        var text = default(LocalizedText);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            text = text.With(Pick(tags), "t" + Pick(words));
        }

        return text;
    }

    private ValueList<TItem> Many<TItem>(Func<TItem> make)
    {
        var items = new TItem[random.Next(4) switch { 0 => 0, 1 => 1, 2 => 2, _ => 6 }];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = make();
        }

        return ValueList<TItem>.FromArray(items);
    }

    private int Number() => random.Next(3) switch { 0 => random.Next(100), 1 => int.MaxValue, _ => int.MinValue };

    private bool Is(Presence need) => need == Presence.Required || random.Next(2) == 0;

    private string Pick(string[] items) => items[random.Next(items.Length)];

    private struct Making(RandomFiller filler) : IRecordTypeVisitor
    {
        public Record? Made { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Made = filler.Fill<T>();
    }
}
