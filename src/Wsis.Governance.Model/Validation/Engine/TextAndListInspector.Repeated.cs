using System.Runtime.CompilerServices;
using Wsis.Governance.Citations;
using Wsis.Governance.Contracts;

namespace Wsis.Governance.Validation.Engine;

/// <content>Values that occur twice in one list.</content>
internal partial struct TextAndListInspector
{
    private const int MaxComparedLength = 64;

    // Rows, provisions and acts may have equal members and still differ; their own rules compare their keys.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FindRepeatedObjects<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> values)
        where T : ExtensibleObject, IHasContract<T>
    {
        if (typeof(T) == typeof(SourceReference) || typeof(T) == typeof(Citation) || typeof(T) == typeof(Condition)
            || typeof(T) == typeof(Submission) || typeof(T) == typeof(InvitedCategory))
        {
            FindRepeated(name, values);
        }

        // The id alone names a section, the groups alone a row of a tally.
        if (typeof(T) == typeof(Section))
        {
            FindRepeated(name, values, HaveSameId, "/id");
        }

        if (typeof(T) == typeof(TallyRow))
        {
            FindRepeated(name, values, HaveSameGroups, "/groups");
        }

        if (typeof(T) == typeof(Citation))
        {
            FindRepeated(name, values, AreOneOutcome, "");
        }
    }

    private void FindRepeated<T>(
        ReadOnlySpan<byte> name, ReadOnlySpan<T> values, Func<ExtensibleObject, ExtensibleObject, bool> areOne,
        string member)
        where T : ExtensibleObject
    {
        for (var i = 1; i < values.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (areOne(values[earlier], values[i]))
                {
                    Note(name, Invariant(i) + member, Fault.RepeatedValue);
                    break;
                }
            }
        }
    }

    private static bool HaveSameId(ExtensibleObject left, ExtensibleObject right) =>
        Unsafe.As<Section>(left).Id is { IsDefault: false } id && id == Unsafe.As<Section>(right).Id;

    private static bool HaveSameGroups(ExtensibleObject left, ExtensibleObject right)
    {
        var some = Unsafe.As<TallyRow>(left).Groups.AsSpan();
        var others = Unsafe.As<TallyRow>(right).Groups.AsSpan();
        if (some.Length != others.Length || some.IsEmpty)
        {
            return false;
        }

        foreach (var group in some)
        {
            if (!others.Contains(group))
            {
                return false;
            }
        }

        return true;
    }

    // One place of an outcome document, by its id and by its symbol.
    private static bool AreOneOutcome(ExtensibleObject left, ExtensibleObject right)
    {
        var (one, other) = (Unsafe.As<Citation>(left), Unsafe.As<Citation>(right));
        return one.Paragraphs == other.Paragraphs
            && (IsSymbolOf(one.Document, other.Document) || IsSymbolOf(other.Document, one.Document));
    }

    private static bool IsSymbolOf(DocumentRef symbol, DocumentRef id) =>
        !id.OutcomeDocument.IsDefault && !symbol.Symbol.IsDefault
        && OutcomeSymbols.Of(id.OutcomeDocument) == symbol.Symbol;

    // The name itself is no other name.
    private void FindRepeatedName(ReadOnlySpan<byte> name, ReadOnlySpan<LocalizedText> others)
    {
        for (var i = 0; i < others.Length && name.SequenceEqual("otherNames"u8); i++)
        {
            if (!others[i].IsDefault && IsPartOf(others[i], mainName))
            {
                Note(name, Invariant(i), Fault.RepeatedValue);
            }
        }
    }

    private static bool IsPartOf(LocalizedText text, LocalizedText whole)
    {
        foreach (var (language, words) in text)
        {
            if (whole[language] != words)
            {
                return false;
            }
        }

        return true;
    }

    // Most lists are short: each value is compared with those before it.
    private void FindRepeated<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> values)
        where T : IEquatable<T>
    {
        if (values.Length > MaxComparedLength)
        {
            FindRepeatedAmongMany(name, values);
            return;
        }

        for (var i = 1; i < values.Length; i++)
        {
            if (values[..i].Contains(values[i]))
            {
                Note(name, Invariant(i), Fault.RepeatedValue);
            }
        }
    }

    private void FindRepeatedAmongMany<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> values)
    {
        var seen = new HashSet<T>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (!seen.Add(values[i]))
            {
                Note(name, Invariant(i), Fault.RepeatedValue);
            }
        }
    }
}
