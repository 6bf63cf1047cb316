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

        if (typeof(T) == typeof(Section))
        {
            FindRepeatedSections(name, values);
        }

        if (typeof(T) == typeof(TallyRow))
        {
            FindRepeatedRows(name, values);
        }

        if (typeof(T) == typeof(Citation))
        {
            FindOutcomesUnderTwoNames(name, values);
        }
    }

    // The groups alone name a row.
    private void FindRepeatedRows<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> rows)
        where T : ExtensibleObject
    {
        for (var i = 1; i < rows.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (HaveSameGroups(Unsafe.As<TallyRow>(rows[earlier]), Unsafe.As<TallyRow>(rows[i])))
                {
                    Note(name, Invariant(i) + "/groups", Fault.RepeatedValue);
                    break;
                }
            }
        }
    }

    private static bool HaveSameGroups(TallyRow left, TallyRow right)
    {
        var some = left.Groups.AsSpan();
        var others = right.Groups.AsSpan();
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
    private void FindOutcomesUnderTwoNames<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> citations)
        where T : ExtensibleObject
    {
        for (var i = 1; i < citations.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                var (one, other) = (Unsafe.As<Citation>(citations[earlier]), Unsafe.As<Citation>(citations[i]));
                if (one.Paragraphs == other.Paragraphs
                    && (IsSymbolOf(one.Document, other.Document) || IsSymbolOf(other.Document, one.Document)))
                {
                    Note(name, Invariant(i), Fault.RepeatedValue);
                    break;
                }
            }
        }
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

    // The id alone names a section.
    private void FindRepeatedSections<T>(ReadOnlySpan<byte> name, ReadOnlySpan<T> sections)
        where T : ExtensibleObject
    {
        for (var i = 1; i < sections.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (IdOf(sections[earlier]) == IdOf(sections[i]) && !IdOf(sections[i]).IsDefault)
                {
                    Note(name, Invariant(i) + "/id", Fault.RepeatedValue);
                    break;
                }
            }
        }
    }

    private static Id<Section> IdOf(ExtensibleObject section) => Unsafe.As<Section>(section).Id;

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
