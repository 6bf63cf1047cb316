using System.Globalization;
using System.Text.Json.Nodes;
using Wsis.Governance.Json.Reading.Corrections;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads the records of one type from a sheet.</summary>
internal sealed class SheetReader
{
    /// <summary>The column of members that this version does not know.</summary>
    public const string OtherMembers = "otherMembers";

    private const NumberStyles NumericCell = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly string type;
    private readonly SheetHeads heads;
    private readonly List<SheetFinding> findings = [];

    private SheetReader(string type, SheetHeads heads) => (this.type, this.heads) = (type, heads);

    /// <summary>Reads a sheet whose first row names the columns.</summary>
    /// <param name="type">The type of the records.</param>
    /// <param name="name">The name of the sheet, for findings.</param>
    /// <param name="text">The sheet, separated by commas, semicolons or tabulators.</param>
    /// <exception cref="ToolException">A column is not known, or there is no row of names.</exception>
    public static SheetRead Read(string type, string name, TextReader text)
    {
        using var rows = new SheetRows(text);
        if (!rows.TryRead())
        {
            throw new ToolException($"\"{name}\" has no row with the names of the columns. "
                + $"`wsis export --type {type} --format csv` shows one.");
        }

        if (rows.Faults is [var fault, ..])
        {
            throw new ToolException(FormattableString.Invariant(
                $"\"{name}\", row {rows.Row}, column {fault.Cell + 1}: {fault.Message} Nothing was imported."));
        }

        var sheet = new SheetReader(type, new SheetHeads(type, name, rows.Cells));
        var records = new List<Record>();
        var leftOut = 0;
        while (rows.TryRead())
        {
            if (sheet.ReadRow(rows) is { } record)
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

    // Null if anything in the row could not be read: a record without a part of it would look whole.
    private Record? ReadRow(SheetRows rows)
    {
        var (row, cells, before) = (rows.Row, rows.Cells, findings.Count);
        foreach (var fault in rows.Faults)
        {
            AddError(row, heads.NameAt(fault.Cell), fault.Message);
        }

        var json = new JsonObject { ["type"] = type };
        var others = "";
        for (var index = 0; index < cells.Length; index++)
        {
            var cell = CellText.Unprotect(cells[index]);
            if (cell.Length == 0)
            {
                continue;
            }

            if (!heads.IsNamed(index))
            {
                AddError(row, heads.NameAt(index), "The first row has no name for this column, so that the cell "
                    + "belongs to no member. Name the column, or delete the cell.");
            }
            else if (heads.ColumnAt(index) is { } column)
            {
                SetMember(json, column, ValueOf(column, cell, row));
            }
            else if (heads.NameAt(index) == OtherMembers)
            {
                others = cell;
            }
            else if ((MeantCode.ByLetters(RecordType.Known, cell) ?? cell) != type)
            {
                AddError(row, SheetHeads.Type, $"The row is of type \"{cell}\", and --type is {type}.");
            }
        }

        AddOthers(json, others, row);
        var record = rows.Faults.Count == 0 ? RecordOf(json, row, cells) : null;
        return findings.Skip(before).All(static finding => finding.Severity != Severity.Error) ? record : null;
    }

    private Record? RecordOf(JsonObject json, int row, string[] cells)
    {
        var read = WsisJson.Read(json.ToJsonString(ReadableJson.Cell));
        foreach (var finding in read.Findings)
        {
            var index = heads.IndexOf(finding.Pointer.ToString());
            var head = index < 0 ? finding.Pointer.ToString().TrimStart('/').Replace('/', '.') : heads.NameAt(index);
            var advice = index >= 0 && index < cells.Length ? AdviceFor(heads.ColumnAt(index)!, cells[index]) : "";
            advice += FindingHint.WhereKnown(finding);
            findings.Add(new SheetFinding(
                row, head, finding.Severity, $"{finding.Code}: {finding.Message}{advice}"));
        }

        return read is { HasErrors: false, Value: [var record, ..] } ? record : null;
    }

    private void AddError(int row, string column, string message) =>
        findings.Add(new SheetFinding(row, column, Severity.Error, message));

    private string AdviceFor(SheetColumn column, string cell) =>
        column.Form is CellForm.TextList or CellForm.NumberList && cell.Contains(',') && !cell.Contains(';')
            ? " Separate several values with semicolons."
        : column.Form == CellForm.Json && cell is not ['[' or '{', ..]
            ? $" The cells of this column contain JSON: `wsis export --type {type} --format csv` shows some."
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

    // After the columns, so that each of these members is compared with all of them.
    private void AddOthers(JsonObject record, string cell, int row)
    {
        if (cell.Length == 0 || ParseJson(cell, OtherMembers, row) is not { } value)
        {
            return;
        }

        if (value is not JsonObject others)
        {
            AddError(row, OtherMembers, "The cell must be a JSON object with the further members of the record.");
            return;
        }

        foreach (var (member, content) in others)
        {
            if (!record.TryAdd(member, content?.DeepClone()))
            {
                AddError(row, OtherMembers, $"The member \"{member}\" is in another column of the row too. Remove it "
                    + "from one of them.");
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
            CellForm.TextList => new JsonArray(
                [.. Split(cell).SelectMany(text => Split(Lenient(column, text, row))).Select(one => (JsonNode)one)]),
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
        if (!CellJson.TryRead(cell, out var value, out var fault))
        {
            AddError(row, column, $"The cell cannot be read as JSON: {fault}.");
        }

        return value;
    }
}
