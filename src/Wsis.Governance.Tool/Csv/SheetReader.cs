using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Wsis.Governance.Tool.Help;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads the records of one type from a sheet.</summary>
internal sealed class SheetReader
{
    /// <summary>The column of members that this version does not know.</summary>
    public const string OtherMembers = "otherMembers";

    private const NumberStyles NumericCell = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly string type;
    private readonly string name;
    private readonly SheetColumn?[] columns;
    private readonly string[] heads;
    private readonly List<SheetFinding> findings = [];

    private SheetReader(string type, string name, string[] heads)
    {
        (this.type, this.name, this.heads) = (type, name, heads);
        var known = SheetColumns.Of(type);
        columns = [.. heads.Select(head => ColumnOf(head, known))];
        RefuseMissing(known);
    }

    /// <summary>Reads a sheet whose first row names the columns.</summary>
    /// <param name="type">The type of the records.</param>
    /// <param name="name">The name of the sheet, for findings.</param>
    /// <param name="text">The sheet, separated by commas, semicolons or tabulators.</param>
    /// <exception cref="ToolException">A column is not known, or there is no row of names.</exception>
    public static SheetRead Read(string type, string name, TextReader text)
    {
        using var csv = new CsvReader(
            text,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                DetectDelimiter = true,
                DetectDelimiterValues = [",", ";", "\t"],
                BadDataFound = null,
                TrimOptions = TrimOptions.Trim,
            });
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw new ToolException($"\"{name}\" has no row with the names of the columns. "
                + $"`wsis export --type {type} --format csv` shows one.");
        }

        var sheet = new SheetReader(type, name, csv.HeaderRecord!);
        var records = new List<Record>();
        var leftOut = 0;
        while (csv.Read())
        {
            var cells = csv.Parser.Record!;
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (sheet.ReadRow(csv.Parser.RawRow, cells) is { } record)
            {
                records.Add(record);
            }
            else
            {
                leftOut++;
            }
        }

        return new SheetRead(records, sheet.findings, leftOut);
    }

    private SheetColumn? ColumnOf(string head, IReadOnlyList<SheetColumn> known)
    {
        if (head is OtherMembers or "type" || head.Length == 0)
        {
            return null;
        }

        if (known.FirstOrDefault(column => column.Name.Equals(head, StringComparison.OrdinalIgnoreCase)) is { } column)
        {
            return column;
        }

        // A further language of a text.
        var dot = head.LastIndexOf('.');
        if (dot > 0
            && LanguageTag.TryParse(head[(dot + 1)..], out var language)
            && known.FirstOrDefault(one => one.Language is not null && string.Join('.', one.Path) == head[..dot])
                is { } text)
        {
            return text with { Language = language.ToString() };
        }

        var near = DidYouMean.Of(head, known.Select(static one => one.Name)) is [var word, ..]
            ? $" Did you mean \"{word}\"?"
            : $" `wsis export --type {type} --format csv` shows the columns.";
        throw new ToolException($"\"{name}\" has a column \"{head}\", which records of type {type} do not have.{near}");
    }

    // Otherwise each row would have the same errors.
    private void RefuseMissing(IReadOnlyList<SheetColumn> known)
    {
        string[] missing =
        [
            .. known.Where(static column => column.IsRequired)
                .GroupBy(static column => string.Join('.', column.Path))
                .Where(member => !columns.Any(
                    column => column is not null && string.Join('.', column.Path) == member.Key))
                .Select(static member => member.First().Name),
        ];
        if (missing.Length > 0)
        {
            throw new ToolException(
                $"\"{name}\" lacks {(missing.Length == 1 ? "the column" : "the columns")} "
                + $"{string.Join(", ", missing)}: every record of type {type} must have them. Nothing was imported. "
                + $"`wsis export --type {type} --format csv` shows a sheet.");
        }
    }

    // Null if anything in the row could not be read: a record without a part of it would look whole.
    private Record? ReadRow(int row, string[] cells)
    {
        var before = findings.Count;
        var json = new JsonObject { ["type"] = type };
        for (var index = 0; index < Math.Min(cells.Length, heads.Length); index++)
        {
            var cell = CellText.Unprotect(cells[index]);
            if (cell.Length == 0)
            {
                continue;
            }

            if (columns[index] is { } column)
            {
                SetMember(json, column, ValueOf(column, cell, row));
            }
            else if (heads[index] == OtherMembers)
            {
                AddOthers(json, cell, row);
            }
        }

        var read = WsisJson.Read(json.ToJsonString(ReadableJson.Cell));
        foreach (var finding in read.Findings)
        {
            var index = IndexOf(finding.Pointer.ToString());
            var head = index < 0 ? finding.Pointer.ToString().TrimStart('/').Replace('/', '.') : heads[index];
            var advice = index >= 0 && index < cells.Length ? AdviceFor(columns[index]!, cells[index]) : "";
            advice += FindingHint.WhereKnown(finding);
            findings.Add(new SheetFinding(
                row, head, finding.Severity, $"{finding.Code}: {finding.Message}{advice}"));
        }

        return findings.Skip(before).All(static finding => finding.Severity != Severity.Error) && read.Value.Count > 0
            ? read.Value[0]
            : null;
    }

    private static string AdviceFor(SheetColumn column, string cell) =>
        column.Form is CellForm.TextList or CellForm.NumberList && cell.Contains(',') && !cell.Contains(';')
            ? " Separate several values with semicolons."
            : "";

    private static void SetMember(JsonObject record, SheetColumn column, JsonNode? value)
    {
        var (holder, path) = (record, column.Language is null ? column.Path : [.. column.Path, column.Language]);
        foreach (var member in path.Take(path.Count - 1))
        {
            holder = (holder[member] ??= new JsonObject()).AsObject();
        }

        holder[path[^1]] = value;
    }

    private void AddOthers(JsonObject record, string cell, int row)
    {
        if (ParseJson(cell, OtherMembers, row) is JsonObject others)
        {
            foreach (var (member, value) in others)
            {
                record.TryAdd(member, value?.DeepClone());
            }
        }
    }

    private JsonNode? ValueOf(SheetColumn column, string cell, int row)
    {
        if (column.Form is CellForm.TextList or CellForm.NumberList or CellForm.CitationList or CellForm.Json
            && cell[0] is '[' or '{')
        {
            return ParseJson(cell, column.Name, row);
        }

        return column.Form switch
        {
            CellForm.Number => NumberOf(cell),
            CellForm.Boolean => BooleanOf(cell),
            CellForm.NumberList => new JsonArray([.. Split(cell).Select(NumberOf)]),
            CellForm.TextList => new JsonArray([.. Split(cell).Select(text => (JsonNode)Lenient(column, text, row))]),
            CellForm.CitationList => new JsonArray([.. Split(cell).Select(text => CitationOf(text, column, row))]),
            CellForm.Date => Lenient(column, cell, row),
            _ when column.Language is not null => cell,
            _ => Lenient(column, cell, row),
        };
    }

    private static IEnumerable<string> Split(string cell) =>
        cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The record reader reads 8.0 as 8 and reports a note. Text that is not a number stays text, so that the record
    // reader reports why.
    private static JsonNode NumberOf(string cell) =>
        decimal.TryParse(cell, NumericCell, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(cell);

    private static JsonNode BooleanOf(string cell) => cell.ToLowerInvariant() switch
    {
        "true" or "yes" => JsonValue.Create(true),
        "false" or "no" => JsonValue.Create(false),
        _ => JsonValue.Create(cell),
    };

    private JsonObject CitationOf(string text, SheetColumn column, int row)
    {
        var parts = text.Split(',', 2, StringSplitOptions.TrimEntries);
        var citation = new JsonObject { ["document"] = Noted(parts[0], LenientReading.DocumentOf, column, row) };
        if (parts.Length == 2)
        {
            citation[column.PlaceName] = Noted(parts[1], LenientReading.PlaceOf, column, row);
        }

        return citation;
    }

    private string Lenient(SheetColumn column, string cell, int row)
    {
        var isDate = column.Form == CellForm.Date;
        if (isDate ? PartialDate.TryParse(cell, out _) : column.Lenient is null)
        {
            return cell;
        }

        return Noted(cell, column.Lenient ?? LenientReading.DateOf, column, row);
    }

    private string Noted(string cell, Func<string, string?> lenient, SheetColumn column, int row)
    {
        if (lenient(cell) is not { } read || read == cell)
        {
            return cell;
        }

        findings.Add(new SheetFinding(row, column.Name, Severity.Note, $"\"{cell}\" is read as \"{read}\"."));
        return read;
    }

    private JsonNode? ParseJson(string cell, string column, int row)
    {
        try
        {
            return JsonNode.Parse(cell);
        }
        catch (JsonException problem)
        {
            findings.Add(new SheetFinding(row, column, Severity.Error, $"The cell is not JSON: {problem.Message}"));
            return null;
        }
    }

    /// <summary>The column that a place in the record came from; -1 where it came from none.</summary>
    private int IndexOf(string pointer) => Array.FindIndex(columns, column =>
        column?.Pointer is { } place
        && (pointer == place || pointer.StartsWith(place + "/", StringComparison.Ordinal)));
}
