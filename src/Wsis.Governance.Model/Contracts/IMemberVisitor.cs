using NodaTime;

namespace Wsis.Governance.Contracts;

/// <summary>
/// Something that goes through the members of an object in their canonical order. The reader puts values into the
/// members it is handed, the writer takes them out, the schema notes name, kind and need.
/// </summary>
/// <remarks>A shape is a struct, so that every interpreter is compiled for itself, without virtual calls.</remarks>
internal interface IMemberVisitor
{
    /// <summary>Any text.</summary>
    void String(ReadOnlySpan<byte> name, ref string? value, Presence need = Presence.Optional);

    /// <summary>A list of texts.</summary>
    void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need = Presence.Optional);

    /// <summary>A whole number that must be there.</summary>
    void Number(ReadOnlySpan<byte> name, ref int value);

    /// <summary>A whole number.</summary>
    void Number(ReadOnlySpan<byte> name, ref int? value);

    /// <summary>A list of whole numbers.</summary>
    void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need = Presence.Optional);

    /// <summary>True or false.</summary>
    void Boolean(ReadOnlySpan<byte> name, ref bool? value);

    /// <summary>A full date that must be there.</summary>
    void Date(ReadOnlySpan<byte> name, ref LocalDate value);

    /// <summary>A text in one or more languages.</summary>
    void Text(ReadOnlySpan<byte> name, ref LocalizedText value, Presence need = Presence.Optional);

    /// <summary>A list of texts in one or more languages.</summary>
    void Texts(ReadOnlySpan<byte> name, ref ValueList<LocalizedText> values, Presence need = Presence.Optional);

    /// <summary>A value whose JSON form is a string.</summary>
    void Value<T>(ReadOnlySpan<byte> name, ref T value, Presence need = Presence.Optional)
        where T : struct, ITextValue<T>;

    /// <summary>A list of values whose JSON form is a string.</summary>
    void Values<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need = Presence.Optional)
        where T : struct, ITextValue<T>;

    /// <summary>An object of its own.</summary>
    void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need = Presence.Optional)
        where T : ExtensibleObject, IHasContract<T>;

    /// <summary>A list of objects.</summary>
    void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need = Presence.Optional)
        where T : ExtensibleObject, IHasContract<T>;
}
