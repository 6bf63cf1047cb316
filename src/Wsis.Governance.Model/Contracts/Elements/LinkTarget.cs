using System.Runtime.CompilerServices;
using Wsis.Governance.Records;

namespace Wsis.Governance.Contracts.Elements;

/// <summary>The record to which a value refers.</summary>
internal static class LinkTarget
{
    /// <summary>True for kinds of values that are symbols or may be links. Decided at compile time: types that would
    /// need a call through the interface are listed by name, because the compiler cannot resolve that call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CanBePart<T>()
        where T : struct, ITextValue<T> =>
        typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef) || typeof(T) == typeof(Addressee)
        || (typeof(T) != typeof(PartialDate) && typeof(T) != typeof(ParagraphSet) && typeof(T) != typeof(LanguageTag)
            && typeof(T) != typeof(WebAddress) && typeof(T) != typeof(JsonPointer) && T.Refers is not null);

    /// <summary>The index of the type of the record that an id or an addressee refers to, and the id of that record; -1
    /// where the value refers to none.</summary>
    public static int Of<T>(T value, out string id)
        where T : struct, ITextValue<T>
    {
        id = value.ToString();
        return typeof(T) != typeof(Addressee) ? Target<T>.TypeIndex
            : ((Addressee)(object)value).Organization.IsDefault ? -1
            : Record<Organization>.IndexOfType;
    }

    // The record type to which a type of id refers, computed once.
    private static class Target<T>
        where T : struct, ITextValue<T>
    {
        public static readonly int TypeIndex = T.Refers is { } type ? RecordTypes.IndexOf(type) : -1;
    }
}
