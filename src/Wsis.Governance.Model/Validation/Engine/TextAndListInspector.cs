using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;
using Wsis.Governance.Values.Languages;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Visits a record and finds values that are not stated, codes that are not known, texts without a visible
/// character, repeated values in one list, unregistered languages, and implausible years. Allocates nothing if nothing
/// is found.</summary>
internal partial struct TextAndListInspector : IMemberVisitor
{
    // The oldest bodies that still exist, universities, were founded in the eleventh century.
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private List<Inspected>? found;
    private LocalizedText mainName;

    /// <summary>The faults in a record, each with its place; null if there are none.</summary>
    public static List<Inspected>? Inspect(Record record)
    {
        var walk = new Walk(record);
        RecordTypes.Visit(record.TypeIndex, ref walk);
        return walk.Inspector.found;
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> name, ref string? value, Presence need)
    {
        if (value is null)
        {
            RequireStated(name, need);
        }
        else if (IsBlank(value))
        {
            Note(name, null, FaultOf(need));
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        var all = values.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] is null)
            {
                NoteElement(name, i, "a string");
            }
            else if (IsBlank(all[i]))
            {
                Note(name, Invariant(i), Fault.TextEmpty);
            }
        }

        FindRepeated(name, all);
    }

    /// <inheritdoc/>
    public readonly void Number(ReadOnlySpan<byte> name, ref int value)
    {
    }

    /// <inheritdoc/>
    public readonly void Number(ReadOnlySpan<byte> name, ref int? value)
    {
    }

    /// <inheritdoc/>
    public readonly void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need)
    {
    }

    /// <inheritdoc/>
    public readonly void Boolean(ReadOnlySpan<byte> name, ref bool? value)
    {
    }

    /// <inheritdoc/>
    public void Date(ReadOnlySpan<byte> name, ref PartialDate value) => Value(name, ref value, Presence.Required);

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need)
    {
        if (value.IsDefault)
        {
            RequireStated(name, need);
            return;
        }

        if (name.SequenceEqual("name"u8))
        {
            mainName = value;
        }

        Look(name, -1, value, need);
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        var all = values.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].IsDefault)
            {
                NoteElement(name, i, "a text by language");
            }

            Look(name, i, all[i], Presence.Optional);
        }

        if (all.Length > 1)
        {
            FindRepeated(name, all);
        }

        FindRepeatedName(name, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (value.IsDefault)
        {
            RequireStated(name, need);
            return;
        }

        if (typeof(T) == typeof(LanguageTag))
        {
            Look(name, -1, (LanguageTag)(object)value);
        }

        if (typeof(T) == typeof(PartialDate))
        {
            InspectYear(name, ((PartialDate)(object)value).Year);
        }

        InspectCode(name, -1, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        var all = values.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].IsDefault)
            {
                NoteElement(name, i, T.TypeDescription);
                continue;
            }

            if (typeof(T) == typeof(LanguageTag))
            {
                Look(name, i, (LanguageTag)(object)all[i]);
            }

            InspectCode(name, i, all[i]);
        }

        if (all.Length > 1)
        {
            FindRepeated(name, all);
        }
    }

    /// <inheritdoc/>
    public void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (value is null)
        {
            RequireStated(name, need);
        }
        else
        {
            Enter(name, -1, value);
        }
    }

    /// <inheritdoc/>
    public void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : ExtensibleObject, IHasContract<T>
    {
        var all = values.AsSpan();
        for (var i = 0; i < all.Length; i++)
        {
            Enter(name, i, all[i]);
        }

        if (all.Length > 1)
        {
            FindRepeatedObjects(name, all);
        }
    }

    private static string Invariant(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static Fault FaultOf(Presence need) =>
        need == Presence.Required ? Fault.RequiredTextEmpty : Fault.TextEmpty;

    // Nearly all texts begin with a letter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlank(string text) => text.Length == 0 || (text[0] <= ' ' | text[0] >= 0x80)
        && !HasAny(text, IsVisible);

    // A text without a letter or digit, such as a dash or a row of points, is a placeholder for a text. A single
    // string may be one: a misprint can be a comma.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWithoutWord(string text) => text.Length == 0 || !char.IsAsciiLetterOrDigit(text[0])
        && !HasAny(text, Rune.IsLetterOrDigit);

    private static bool IsVisible(Rune character) => !Rune.IsWhiteSpace(character)
        && Rune.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    private static bool HasAny(string text, Func<Rune, bool> isSuch)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (isSuch(character))
            {
                return true;
            }
        }

        return false;
    }

    private void Look(ReadOnlySpan<byte> name, int index, LocalizedText text, Presence need)
    {
        foreach (var (language, words) in text)
        {
            if (IsWithoutWord(words))
            {
                Note(name, PlaceOf(index, language), FaultOf(need));
            }

            if (!LanguageRegistry.Knows(language.ToString(), out _))
            {
                Note(name, PlaceOf(index, language), Fault.UnknownLanguage, language.ToString());
            }
        }
    }

    private void Look(ReadOnlySpan<byte> name, int index, LanguageTag language)
    {
        if (!LanguageRegistry.Knows(language.ToString(), out _))
        {
            Note(name, index < 0 ? null : Invariant(index), Fault.UnknownLanguage, language.ToString());
        }
    }

    private static string PlaceOf(int index, LanguageTag language) =>
        index < 0 ? language.ToString() : $"{Invariant(index)}/{language}";

    private void InspectYear(ReadOnlySpan<byte> name, int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            Note(name, null, Fault.ImplausibleYear, Invariant(year));
        }
    }

    private void Enter<T>(ReadOnlySpan<byte> name, int index, T it)
        where T : ExtensibleObject, IHasContract<T>
    {
        var outer = found?.Count ?? 0;
        T.VisitAllMembers(ref this, it);
        if (found is null || found.Count == outer)
        {
            return;
        }

        var prefix = "/" + Encoding.UTF8.GetString(name) + (index < 0 ? "" : "/" + Invariant(index));
        for (var i = outer; i < found.Count; i++)
        {
            found[i] = found[i] with { Place = prefix + found[i].Place };
        }
    }

    private struct Walk(Record record) : IRecordTypeVisitor
    {
        public TextAndListInspector Inspector;

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            T.VisitAllMembers(ref Inspector, (T)record);
    }
}
