using System.Text.Json.Nodes;
using Wsis.Governance.Tests.Json.Contracts;

namespace Wsis.Governance.Tests.Json.Schema;

/// <summary>
/// The schemas of the values. A pattern admits every text that the reader admits; what it cannot say (a day that is not
/// in the calendar, a symbol without a body) only the reader checks.
/// </summary>
internal static class ValueSchemas
{
    public const string Code = "^[a-z][A-Za-z0-9]{0,63}$";
    public const string LanguageTag = "^(?:[A-Za-z]{2,8}|[Xx](?=-))(?:-[A-Za-z0-9]{1,8})*$";

    private const string Slug = "[a-z0-9]+(?:[-/][a-z0-9]+)*";
    private const string Dash = @"\u2010-\u2014\u2212";
    private const string SymbolEnd = $@"A-Za-z0-9./,;|()\[\]*&{Dash}-";
    private const string SymbolTail = $@"[ \u00A0\u202F{SymbolEnd}]";
    private const string Symbol = $@"[A-Za-z]{SymbolTail}*/{SymbolTail}*[{SymbolEnd}]";
    private const string Number = "[1-9][0-9]{0,3}";
    private const string Section = @"(?:[A-Z]{1,7}|[1-9][0-9]?)";
    private const string Suffix = "(?: (?:bis|ter|quater|quinquies|sexies))";
    private const string Decimal = @"\.(?:[1-9][0-9]{0,2}|[a-z]{1,2})";
    private const string Mark = @"\((?:[a-z]{1,7}|[1-9][0-9]{0,2})\)";
    private const string Sections = $@"section {Section}(?:\.{Section}){{0,2}}";
    private const string Paragraph =
        $"{Number}{Suffix}?(?:{Decimal})*(?: {Mark}| bullet [1-9][0-9]{{0,2}})*(?:-(?:{Number}(?:{Decimal})*|{Mark}))?";
    private const string Place =
        $"(?:(?:(?:preamble|annex(?: [IVXL]{{1,7}})?|footnote) )?(?:{Sections} )?{Paragraph}"
        + $"|(?:annex(?: [IVXL]{{1,7}})? )?{Sections}|annex(?: [IVXL]{{1,7}})?|table|header)";

    /// <summary>The name under which a value type stands in <c>$defs</c>.</summary>
    public static string NameOf(Type type)
    {
        if (!type.IsGenericType)
        {
            return ContractNames.Of(type);
        }

        var argument = ContractNames.Of(type.GenericTypeArguments[0]);
        return type.GetGenericTypeDefinition() == typeof(Id<>) ? argument + "Id" : argument + "Code";
    }

    /// <summary>The schema of a value type.</summary>
    public static JsonObject Of(Type type)
    {
        if (type.IsGenericType)
        {
            return type.GetGenericTypeDefinition() == typeof(Id<>) ? OfId(type) : OfCode(type);
        }

        return type.Name switch
        {
            nameof(DocumentSymbol) => Text(
                "The symbol of a United Nations document, as the United Nations Digital Library prints it; other "
                + "printed forms are read. Joint symbols stand with a hyphen between them.",
                $"^{Symbol}$", 240, "A/RES/60/252", "A/66/77-E/2011/103", "E/2010/CRP.4", "WSIS-05/TUNIS/DOC/6(Rev.1)-E"),
            nameof(DocumentRef) => Text(
                "A document: its symbol or, for an outcome document of the Summit, its id.",
                $"^(?:(?=[a-z]){Slug}|(?=[A-Z]){Symbol})$", 240, "tunis-agenda", "A/RES/60/252"),
            nameof(ParagraphSet) => Text(
                "Places in a document, in order, separated by a comma and a space. A plain number in a resolution is an "
                + "operative paragraph.",
                $"^{Place}(?:, {Place})*$", 256, "71", "68-71", "35 (a)-(e)", "10, footnote 2", "section IV 5", "annex II 5",
                "preamble 3", "table"),
            nameof(PartialDate) => Text(
                "A date as far as it is known: year, year and month, or year, month and day.",
                "^(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", 10, "2005", "2005-11", "2005-11-18"),
            nameof(Wsis.Governance.LanguageTag) => Text(
                "A BCP 47 language tag.", LanguageTag, 64, "en", "ar", "zh-Hant"),
            nameof(WebAddress) => Text(
                "An absolute web address.",
                "^https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!-~]*)?$",
                2048, "https://www.itu.int/net/wsis/"),
            nameof(JsonPointer) => Text(
                "A place in a JSON text, by RFC 6901.", "^(?:/(?:[^~/]|~[01])*)*$", null, "/rows/1/total"),
            nameof(Addressee) => Text(
                "Who is addressed: the id of an organization, or a stakeholder group. A text with a capital letter in it "
                + "is a group.",
                $"^(?:{Slug}|{Code[1..^1]}|[A-Z]{SymbolTail}*/{SymbolTail}+)$", 200,
                ["secretary-general", .. StakeholderGroup.Known]),
            _ => throw new NotSupportedException($"No schema is written for {type.Name}."),
        };
    }

    /// <summary>A full date.</summary>
    public static JsonObject Date() => Text(
        "A full date of the ISO calendar.",
        "^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", 10, "2005-11-18");

    private static JsonObject OfId(Type type)
    {
        var record = type.GenericTypeArguments[0];
        var what = record == typeof(Wsis.Governance.Record) ? "a record of any type" : WithArticle(record.Name);
        return Text(
            $"The id of {what}: a lower-case slug or, for a document that has one, its symbol in canonical form.",
            $"^(?:{Slug}|[A-Z]{SymbolTail}*/{SymbolTail}+)$", 200, Examples(record));
    }

    private static JsonObject OfCode(Type type)
    {
        var list = type.GenericTypeArguments[0];
        var known = KnownCodes.Of(list);
        return new JsonObject
        {
            ["description"] = $"{Summaries.Of(list)} An open list: other codes are kept, and reported as unknown.",
            ["type"] = "string",
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "string", ["enum"] = Strings(known) },
                new JsonObject { ["type"] = "string", ["pattern"] = Code }),
        };
    }

    private static string[] Examples(Type record) => record.Name switch
    {
        nameof(OutcomeDocument) => ["tunis-agenda"],
        nameof(OutcomeParagraph) => ["tunis-agenda/71"],
        nameof(Resolution) => ["A/RES/60/252"],
        nameof(Report) => ["A/66/77-E/2011/103"],
        nameof(Organization) => ["itu"],
        nameof(Mandate) => ["ec-consultation-2010"],
        _ => [],
    };

    private static string WithArticle(string name)
    {
        var words = ContractNames.Words(name);
        return (words[0] is 'a' or 'e' or 'o' ? "an " : "a ") + words;
    }

    private static JsonObject Text(string description, string pattern, int? longest, params string[] examples)
    {
        var schema = new JsonObject { ["description"] = description, ["type"] = "string", ["pattern"] = pattern };
        if (longest is { } most)
        {
            schema["maxLength"] = most;
        }

        if (examples.Length > 0)
        {
            schema["examples"] = Strings(examples);
        }

        return schema;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
