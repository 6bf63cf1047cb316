using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Listing;

/// <summary>Writes lists of records.</summary>
internal static class ListWriter
{
    private const int WidestId = 34;
    private const int WidestType = 12;
    private const string Gap = "  ";

    private static readonly string[] heads = ["type", "id", "name", "status", "date"];

    /// <summary>Writes a table for people: id, name, and what the type is where there are several.</summary>
    public static void WriteText(IReadOnlyList<Record> records, WsisCorpus corpus, CommandEnvironment surroundings)
    {
        var paper = new TerminalWriter(surroundings);
        ListRow[] rows = [.. records.Select(record => ListRow.Of(record, corpus))];
        var hasTypes = rows.Select(static row => row.Type).Distinct().Count() > 1;
        var typeWidth = hasTypes ? rows.Max(static row => Humanizer.Split(row.Type).Length) : 0;
        var idWidth = Math.Min(WidestId, rows.Select(static row => row.Id.Length).DefaultIfEmpty().Max());
        foreach (var row in rows)
        {
            var type = hasTypes ? Humanizer.Split(row.Type).PadRight(Math.Min(typeWidth, 2 * WidestType)) + Gap : "";
            var lead = $"{type}{row.Id.PadRight(idWidth)}{Gap}";
            var details = string.Join(", ", new[] { row.Status, row.Date }.Where(static one => one.Length > 0));
            var text = details.Length == 0 ? row.Name : $"{row.Name} ({details})".TrimStart();
            if (row.Id.Length > idWidth)
            {
                paper.Wrapped("", lead.TrimEnd());
                lead = new string(' ', type.Length + idWidth + Gap.Length);
            }

            paper.Hanging(lead, new string(' ', type.Length + idWidth + Gap.Length), text);
        }

        paper.Line(TerminalWriter.Faint, FormattableString.Invariant($"{rows.Length} record{(rows.Length == 1
            ? ""
            : "s")}"));
    }

    /// <summary>Writes a sheet, with the names of the columns first.</summary>
    public static void WriteCsv(IReadOnlyList<Record> records, WsisCorpus corpus, TextWriter output)
    {
        using var sheet = new CsvSheetWriter(output);
        sheet.Write(heads);
        foreach (var record in records)
        {
            var row = ListRow.Of(record, corpus);
            sheet.Write([row.Type, row.Id, row.Name, row.Status, row.Date]);
        }
    }
}
