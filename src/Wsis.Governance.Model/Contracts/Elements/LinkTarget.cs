using System.Runtime.CompilerServices;
using Wsis.Governance.Records;

namespace Wsis.Governance.Contracts.Elements;

/// <summary>Which values lead to a record, and to which one.</summary>
internal static class LinkTarget
{
    /// <summary>True for kinds of values that are symbols or may be links. Answered when the code is compiled: kinds
    /// that leave the answer to the interface are named, as the compiler does not see through that.</summary>
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

    // The type that a kind of id refers to, worked out once.
    private static class Target<T>
        where T : struct, ITextValue<T>
    {
        public static readonly int TypeIndex = T.Refers is { } type ? RecordTypes.IndexOf(type) : -1;
    }
}
