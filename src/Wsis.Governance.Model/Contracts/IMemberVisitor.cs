
namespace Wsis.Governance.Contracts;

/// <summary>A visitor of the members of an object, in canonical order. The reader sets the members, the writer reads
/// them, the schema records name, kind and presence.</summary>
/// <remarks>Visitors are structs, so that each is compiled separately, without virtual calls.</remarks>
internal interface IMemberVisitor
{
    /// <summary>Any text.</summary>
    void String(ReadOnlySpan<byte> name, ref string? value, Presence need = Presence.Optional);

    /// <summary>A list of texts.</summary>
    void Strings(ReadOnlySpan<byte> name, ref ValueList<string> values, Presence need = Presence.Optional);

    /// <summary>A required whole number.</summary>
    void Number(ReadOnlySpan<byte> name, ref int value);

    /// <summary>A whole number.</summary>
    void Number(ReadOnlySpan<byte> name, ref int? value);

    /// <summary>A list of whole numbers.</summary>
    void Numbers(ReadOnlySpan<byte> name, ref ValueList<int> values, Presence need = Presence.Optional);

    /// <summary>True or false.</summary>
    void Boolean(ReadOnlySpan<byte> name, ref bool? value);

    /// <summary>A required full date.</summary>
    void Date(ReadOnlySpan<byte> name, ref PartialDate value);

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

    /// <summary>An object.</summary>
    void Object<T>(ReadOnlySpan<byte> name, ref T? value, Presence need = Presence.Optional)
        where T : ExtensibleObject, IHasContract<T>;

    /// <summary>A list of objects.</summary>
    void Objects<T>(ReadOnlySpan<byte> name, ref ValueList<T> values, Presence need = Presence.Optional)
        where T : ExtensibleObject, IHasContract<T>;
}
