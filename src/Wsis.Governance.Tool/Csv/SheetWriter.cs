using System.Text.Json.Nodes;
using Wsis.Governance.Contracts;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Writes the records of one type as a sheet.</summary>
internal sealed class SheetWriter
{
    private readonly List<SheetColumn> columns;

    private SheetWriter(string type, IEnumerable<ContentNode> records)
    {
        columns = [.. SheetColumns.Of(type)];
        AddLanguages(records);
    }

    /// <summary>Writes the sheet: the names of the columns, then a row for each record.</summary>
    /// <param name="type">The type of the records.</param>
    /// <param name="records">The records.</param>
    /// <param name="output">The output.</param>
    public static void Write(string type, IReadOnlyList<Record> records, TextWriter output)
    {
        ContentNode[] contents = [.. records.Select(RecordContent.Of)];
        var sheet = new SheetWriter(type, contents);
        var hasUnknown = records.Any(static record => !record.UnknownMembers.IsEmpty);
        using var csv = new CsvSheetWriter(output);
        var heads = sheet.columns.Select(static column => column.Name);
        csv.Write([.. heads, .. Other(hasUnknown, SheetReader.OtherMembers)]);
        for (var row = 0; row < records.Count; row++)
        {
            var json = new Lazy<JsonObject>(() => JsonNode.Parse(WsisJson.ToJson(records[row]))!.AsObject());
            csv.Write(
            [
                .. sheet.columns.Select(column => CellOf(column, contents[row], json)),
                .. Other(hasUnknown, UnknownIn(records[row])),
            ]);
        }
    }

    private static string[] Other(bool isThere, string cell) => isThere ? [cell] : [];

    private static string UnknownIn(Record record) => record.UnknownMembers.IsEmpty
        ? ""
        : "{" + string.Join(",", record.UnknownMembers.Select(
            static member => $"{JsonValue.Create(member.Name).ToJsonString()}:{member.Json}")) + "}";

    // Languages beyond the usual ones follow the last column of their text.
    private void AddLanguages(IEnumerable<ContentNode> records)
    {
        var texts = columns.Where(static column => column.Language == SheetColumns.Languages[0]).ToArray();
        foreach (var content in records)
        {
            foreach (var text in texts)
            {
                foreach (var (language, _) in text.ValueIn(content)?.Localized ?? default)
                {
                    var column = text with { Language = language.ToString() };
                    if (!columns.Exists(one => one.Name == column.Name))
                    {
                        columns.Insert(columns.FindLastIndex(one => one.Path.SequenceEqual(text.Path)) + 1, column);
                    }
                }
            }
        }
    }

    /// <summary>The cell of a record.</summary>
    /// <param name="column">The column.</param>
    /// <param name="content">The content of the record.</param>
    /// <param name="json">The record as JSON, for cells in that form.</param>
    public static string CellOf(SheetColumn column, ContentNode content, Lazy<JsonObject> json)
    {
        if (column.ValueIn(content) is not { } value)
        {
            return "";
        }

        return column.Form switch
        {
            CellForm.TextList or CellForm.NumberList => Joined(column, value, json),
            CellForm.CitationList => value.Items.All(item => IsPlain(item, column.PlaceName))
                ? string.Join("; ", value.Items.Select(item => PlaceOf(item, column.PlaceName)))
                : JsonOf(column, json),
            CellForm.Json => JsonOf(column, json),
            _ when column.Language is { } language => value.Localized[language] ?? "",
            _ => value.Text,
        };
    }

    private static string Joined(SheetColumn column, ContentNode list, Lazy<JsonObject> json) =>
        list.Items.Any(static item => item.Text.Contains(';', StringComparison.Ordinal) || item.Text.Length == 0)
            ? JsonOf(column, json)
            : string.Join("; ", list.Items.Select(static item => item.Text));

    private static bool IsPlain(ContentNode citation, string placeName) =>
        citation.Members.All(member => member.Name == "document" || member.Name == placeName);

    private static string PlaceOf(ContentNode citation, string placeName) =>
        citation.Member(placeName) is { } place
            ? $"{citation.Member("document")!.Text}, {place.Text}"
            : citation.Member("document")!.Text;

    private static string JsonOf(SheetColumn column, Lazy<JsonObject> json)
    {
        JsonNode? node = json.Value;
        foreach (var name in column.Path)
        {
            node = node?[name];
        }

        return node?.ToJsonString(ReadableJson.Cell) ?? "";
    }
}
