using System.Runtime.CompilerServices;
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
