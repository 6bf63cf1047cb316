using System.Text.RegularExpressions;
using Wsis.Governance.Citations;
using Wsis.Governance.Json.Reading.Corrections;
using Wsis.Governance.Values.Dates;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads values as people write them in sheets: "calls upon" for <c>callsUpon</c>, "18 November 2005" for
/// <c>2005-11-18</c>.</summary>
internal static partial class LenientReading
{
    /// <summary>A lenient parser for texts of a kind; null if there is nothing of the kind. It returns the text in that
    /// form, or null if it cannot read it with certainty.</summary>
    public static Func<string, string?>? Of<T>()
        where T : struct, ITextValue<T> =>
        typeof(T) == typeof(PartialDate) ? DateOf
        : typeof(T) == typeof(ParagraphSet) ? PlaceOf
        : typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef) ? DocumentOf
        : typeof(T) == typeof(Addressee) ? AddresseesOf
        : typeof(T) == typeof(Id<Organization>) ? OrganizationOf
        : typeof(T) == typeof(Code<Organ>) ? OrganOf
        : T.Recognized.IsEmpty ? null
        : MeantCode.Of<T>;

    /// <summary>A date in words or numbers, where it can mean one date only.</summary>
    public static string? DateOf(string text) =>
        PrintedDate.TryRead(text, out var date) ? date.ToString() : null;

    /// <summary>Paragraphs as people write them: "paras. 12-14", "12 (a) and (b)".</summary>
    public static string? PlaceOf(string text) =>
        ParagraphSet.TryParseLenient(text, out var places) ? places.ToString() : null;

    /// <summary>The id of the organization of the reference data that a text names: "Secretary-General".</summary>
    public static string? OrganizationOf(string text) =>
        Id<Organization>.TryParse(text, out _) ? null : ReferenceData.Corpus.FindOrganization(text)?.IdText;

    /// <summary>The groups and organizations that a text names, separated by semicolons: "the Secretary-General, ITU
    /// and civil society". Null if any of them is unknown.</summary>
    public static string? AddresseesOf(string text)
    {
        if (AddresseeOf(text) is { } only)
        {
            return only;
        }

        string?[] several = [.. Joints().Split(text).Select(AddresseeOf)];
        return several.Length > 1 && Array.TrueForAll(several, static one => one is not null)
            ? string.Join("; ", several)
            : null;
    }

    /// <summary>The code of the organ that a text names: by code, by name in one of the six official languages, by
    /// acronym, or by a name of its organization in the reference data.</summary>
    public static string? OrganOf(string text)
    {
        if (MeantCode.Of<Code<Organ>>(text) is { } code)
        {
            return code;
        }

        var found = ReferenceData.Corpus.Find(text) as Organization ?? ReferenceData.Corpus.FindOrganization(text);
        var organ = found is null ? default : ReferenceData.Corpus.OrganOf(found);
        return organ.IsDefault ? null : organ.ToString();
    }

    /// <summary>The one document that a text names: "resolution 60/252", "Tunis Agenda", an address.</summary>
    public static string? DocumentOf(string text) =>
        DocumentRef.TryParse(text, out _) ? null
        : SymbolUrl.TryParse(text, out var address) ? address.Symbol.Canonical
        : NamedDocument.Of(text);

    // A text in the form of an id is the id of an organization, which may be called "media"; it is a group only by its
    // code.
    private static string? AddresseeOf(string text) => Id<Organization>.TryParse(text, out var id)
        ? MeantCode.ByLetters(StakeholderGroup.Known, text)
            ?? (ReferenceData.Corpus.Organizations.Contains(id) ? text : null)
        : MeantCode.Of<Addressee>(text) ?? OrganizationOf(text);

    [GeneratedRegex(@"\s*(?:[,،、]\s*(?:and\b|et\b|и\b|y\b)?|\s(?:and|et|y|e|и)\s|\sو|[和及/])\s*")]
    private static partial Regex Joints();
}
