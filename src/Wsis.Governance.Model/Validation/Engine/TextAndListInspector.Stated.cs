using System.Runtime.CompilerServices;
using System.Text;
using Wsis.Governance.Contracts;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Values.Codes;

namespace Wsis.Governance.Validation.Engine;

/// <content>The faults, and those that only a record made in memory can have without a finding of reading: values that
/// are not stated, and codes that are not known.</content>
internal partial struct TextAndListInspector
{
    /// <summary>The kinds of faults.</summary>
    public enum Fault
    {
        /// <summary>A member that its contract requires is not stated.</summary>
        MemberNotStated,

        /// <summary>An element of a list is not stated.</summary>
        ElementNotStated,

        /// <summary>This version does not know a code.</summary>
        UnknownCode,

        /// <summary>A text that its contract requires has no letter or digit.</summary>
        RequiredTextEmpty,

        /// <summary>Another text has no letter or digit.</summary>
        TextEmpty,

        /// <summary>A value of a list occurs earlier in the list.</summary>
        RepeatedValue,

        /// <summary>A language tag has a subtag that is not registered.</summary>
        UnknownLanguage,

        /// <summary>The year of a date is implausible.</summary>
        ImplausibleYear,
    }

    /// <summary>A fault that was found.</summary>
    /// <param name="Place">The place in the record, as a JSON pointer.</param>
    /// <param name="Fault">The kind of fault.</param>
    /// <param name="Value">The value, if a message names it.</param>
    public readonly record struct Inspected(string Place, Fault Fault, string Value)
    {
        /// <summary>The list of an unknown code, in words.</summary>
        public string Kind { get; init; } = "";

        /// <summary>Gives the sentence that names known codes, for an unknown one.</summary>
        public Func<string, string>? Hint { get; init; }
    }

    // Reading names the object that lacks the member.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RequireStated(ReadOnlySpan<byte> name, Presence need)
    {
        if (need == Presence.Required)
        {
            Note(new Inspected("", Fault.MemberNotStated, Encoding.UTF8.GetString(name)));
        }
    }

    private void NoteElement(ReadOnlySpan<byte> name, int index, string kind) =>
        Note(name, Invariant(index), Fault.ElementNotStated, kind);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void InspectCode<T>(ReadOnlySpan<byte> name, int index, T value)
        where T : struct, ITextValue<T>
    {
        if (UnknownCodes.MayExist && !T.IsRecognized(value))
        {
            NoteCode(name, index, value);
        }
    }

    private void NoteCode<T>(ReadOnlySpan<byte> name, int index, T value)
        where T : struct, ITextValue<T> =>
        Note(new Inspected(PlaceOf(name, index < 0 ? null : Invariant(index)), Fault.UnknownCode, value.Text)
        {
            Kind = T.TypeDescription,
            Hint = Suggestion.ForCode<T>,
        });

    private static string PlaceOf(ReadOnlySpan<byte> name, string? below) =>
        "/" + Encoding.UTF8.GetString(name) + (below is null ? "" : "/" + below);

    private void Note(ReadOnlySpan<byte> name, string? below, Fault fault, string value = "") =>
        Note(new Inspected(PlaceOf(name, below), fault, value));

    private void Note(Inspected fault) => (found ??= []).Add(fault);
}
