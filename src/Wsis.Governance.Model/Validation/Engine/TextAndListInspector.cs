using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Visits a record and finds values that are not stated, codes that are not known, texts without a visible
/// character, repeated values in one list, unregistered languages, and implausible years. Allocates nothing if nothing
/// is found.</summary>
internal partial struct TextAndListInspector : IMemberVisitor
{
    // The oldest bodies that still exist, universities, were founded in the eleventh century.
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    private const int MaxComparedLength = 64;

    private List<Inspected>? found;

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
        else if (string.IsNullOrWhiteSpace(value))
        {
            Note(name, null, FaultOf(need));
        }
    }

    /// <inheritdoc/>
    public void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null)
            {
                NoteElement(name, i, "a string");
            }
            else if (string.IsNullOrWhiteSpace(values[i]))
            {
                Note(name, Invariant(i), Fault.TextEmpty);
            }
        }

        FindRepeated(name, values);
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
        }

        Look(name, null, value, need);
    }

    /// <inheritdoc/>
    public void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].IsDefault)
            {
                NoteElement(name, i, "a text by language");
            }

            Look(name, Invariant(i), values[i], Presence.Optional);
        }
    }

    /// <inheritdoc/>
    public void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need)
        where T : struct, ITextValue<T>
    {
        if (value.IsDefault)
        {
            RequireStated(name, need);
        }
        else
        {
            Look(name, null, value);
        }
    }

    /// <inheritdoc/>
    public void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need)
        where T : struct, ITextValue<T>
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].IsDefault)
            {
                NoteElement(name, i, T.TypeDescription);
            }
            else
            {
                Look(name, i, values[i]);
            }
        }

        FindRepeated(name, values);
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
        for (var i = 0; i < values.Count; i++)
        {
            Enter(name, i, values[i]);
        }

        // Rows and provisions may have equal members and still differ; their own rules compare their keys.
        if (typeof(T) == typeof(SourceReference) || typeof(T) == typeof(Citation) || typeof(T) == typeof(Condition)
            || typeof(T) == typeof(Submission))
        {
            FindRepeated(name, values);
        }
    }

    private static string Invariant(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Fault FaultOf(Presence need) =>
        need == Presence.Required ? Fault.RequiredTextEmpty : Fault.TextEmpty;

    private void Look(ReadOnlySpan<byte> name, string? index, LocalizedText text, Presence need)
    {
        foreach (var (language, words) in text)
        {
            if (string.IsNullOrWhiteSpace(words))
            {
                Note(name, PlaceOf(index, language), FaultOf(need));
            }

            if (!LanguageRegistry.Knows(language.ToString(), out _))
            {
                Note(name, PlaceOf(index, language), Fault.UnknownLanguage, language.ToString());
            }
        }
    }

    private static string PlaceOf(string? index, LanguageTag language) =>
        index is null ? language.ToString() : $"{index}/{language}";

    private void Look<T>(ReadOnlySpan<byte> name, int? index, T value)
        where T : struct, ITextValue<T>
    {
        LookAtCode(name, index, value);
        if (typeof(T) == typeof(LanguageTag)
            && !LanguageRegistry.Knows(value.ToString(), out _))
        {
            Note(name, index is { } at ? Invariant(at) : null, Fault.UnknownLanguage, value.ToString());
        }

        if (typeof(T) == typeof(PartialDate))
        {
            LookAtYear(name, index is { } place ? Invariant(place) : null, ((PartialDate)(object)value).Year);
        }
    }

    private void LookAtYear(ReadOnlySpan<byte> name, string? below, int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            Note(name, below, Fault.ImplausibleYear, Invariant(year));
        }
    }

    // Most lists are short: each value is compared with those before it.
    private void FindRepeated<T>(ReadOnlySpan<byte> name, ValueList<T> values)
    {
        if (values.Count > MaxComparedLength)
        {
            FindRepeatedAmongMany(name, values);
            return;
        }

        for (var i = 1; i < values.Count; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if (EqualityComparer<T>.Default.Equals(values[i], values[before]))
                {
                    Note(name, Invariant(i), Fault.RepeatedValue);
                    break;
                }
            }
        }
    }

    private void FindRepeatedAmongMany<T>(ReadOnlySpan<byte> name, ValueList<T> values)
    {
        var seen = new HashSet<T>(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            if (!seen.Add(values[i]))
            {
                Note(name, Invariant(i), Fault.RepeatedValue);
            }
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
