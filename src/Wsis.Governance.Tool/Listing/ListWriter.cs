using NodaTime;
using Wsis.Governance.Tool.Csv;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Listing;

/// <summary>Writes lists of records.</summary>
internal static class ListWriter
{
    private const int MaxIdWidth = 34;
    private const int MaxTypeWidth = 12;
    private const string Gap = "  ";

    /// <summary>Writes a table for people: id, name, and the type if there are several.</summary>
    /// <param name="records">The records.</param>
    /// <param name="corpus">Where links are looked up.</param>
    /// <param name="filter">The filter that was applied. Mandates whose dates do not decide whether they are in force
    /// are marked, and so are those that address a group instead of the organization. If the filter has words, the
    /// text that contains them is shown.</param>
    /// <param name="environment">Where to write.</param>
    public static void WriteText(
        IReadOnlyList<Record> records, WsisCorpus corpus, RecordFilter filter, CommandEnvironment environment)
    {
        var terminal = new TerminalWriter(environment);
        ListRow[] rows = [.. records.Select(record => ListRow.Of(record, corpus))];
        var hasTypes = rows.Select(static row => row.Type).Distinct().Count() > 1;
        var typeWidth = hasTypes
            ? Math.Min(rows.Max(static row => Humanizer.Split(row.Type).Length), 2 * MaxTypeWidth)
            : 0;
        var idWidth = Math.Min(MaxIdWidth, rows.Select(static row => row.Id.Length).DefaultIfEmpty().Max());
        if (rows.Length > 0)
        {
            var head = (hasTypes ? "type".PadRight(typeWidth) + Gap : "") + "id".PadRight(idWidth) + Gap + HeadOf(rows);
            terminal.Line(TerminalWriter.Bold, head);
        }

        foreach (var (row, record) in rows.Zip(records))
        {
            var type = hasTypes ? Humanizer.Split(row.Type).PadRight(typeWidth) + Gap : "";
            var lead = $"{type}{row.Id.PadRight(idWidth)}{Gap}";
            var indent = new string(' ', type.Length + idWidth + Gap.Length);
            var details = DetailsOf(record, row, corpus, filter);
            var text = details.Length == 0 ? row.Name : $"{row.Name} ({details})".TrimStart();
            if (row.Id.Length > idWidth)
            {
                terminal.Wrapped("", lead.TrimEnd());
                lead = indent;
            }

            terminal.Hanging(lead, indent, text);
            if (RecordText.PartWith(record, filter.Words) is { } part && !row.Name.Contains(part) && part != row.Id)
            {
                terminal.Wrapped(indent, part, TerminalWriter.Faint);
            }
        }

        WriteCounts(records, corpus, filter, terminal);
    }

    /// <summary>Writes a table of chosen columns, for people.</summary>
    public static void WriteTable(
        IReadOnlyList<Record> records, IReadOnlyList<RecordColumn> columns, WsisCorpus corpus, RecordFilter filter,
        CommandEnvironment environment)
    {
        var terminal = new TerminalWriter(environment);
        if (records.Count > 0)
        {
            TextTable.Write(
                [.. columns.Select(static column => column.Name)],
                [.. records.Select(record => columns.Select(column => column.CellOf(record)).ToArray())],
                terminal);
        }

        WriteCounts(records, corpus, filter, terminal);
    }

    /// <summary>Writes a sheet of chosen columns, with their names first.</summary>
    public static void WriteCsv(
        IReadOnlyList<Record> records, IReadOnlyList<RecordColumn> columns, TextWriter output)
    {
        using var sheet = new CsvSheetWriter(output);
        sheet.Write(columns.Select(static column => column.Name));
        foreach (var record in records)
        {
            sheet.Write(columns.Select(column => column.CellOf(record)));
        }
    }

    private static void WriteCounts(
        IReadOnlyList<Record> records, WsisCorpus corpus, RecordFilter filter, TerminalWriter terminal)
    {
        terminal.Line(TerminalWriter.Faint, FindingCountText.Number(records.Count, "record"));
        if (records.Count(record => IsOpen(record, corpus, filter.Day)) is > 0 and var open)
        {
            terminal.Wrapped(
                "",
                FormattableString.Invariant($"{open} perhaps in force: the known dates do not decide it."),
                TerminalWriter.Faint);
        }
    }

    /// <summary>Writes a sheet, with the names of the columns first. Where a day was requested, the column
    /// <c>inForce</c> says whether a mandate is in force on it: <c>yes</c> or <c>perhaps</c>. Where an organization was
    /// requested, the column <c>addressedAs</c> holds the group as which a mandate addresses it; empty if it addresses
    /// the organization itself.</summary>
    public static void WriteCsv(
        IReadOnlyList<Record> records, WsisCorpus corpus, RecordFilter filter, TextWriter output)
    {
        using var sheet = new CsvSheetWriter(output);
        sheet.Write(
        [
            .. RecordColumn.Usual,
            .. Where(filter.Day is not null, "inForce"),
            .. Where(filter.Actor is not null, "addressedAs"),
        ]);
        foreach (var record in records)
        {
            var row = ListRow.Of(record, corpus);
            sheet.Write(
            [
                row.Type, row.Id, row.Name, row.Status, row.Date,
                .. Where(filter.Day is not null, IsOpen(record, corpus, filter.Day) ? "perhaps" : "yes"),
                .. Where(filter.Actor is not null, filter.Actor?.GroupAddressedBy(record) ?? ""),
            ]);
        }
    }

    private static string[] Where(bool isAsked, string cell) => isAsked ? [cell] : [];

    private static string HeadOf(ListRow[] rows)
    {
        string[] details =
        [
            .. Where(Array.Exists(rows, static row => row.Status.Length > 0), "status"),
            .. Where(Array.Exists(rows, static row => row.Date.Length > 0), "date"),
        ];
        return details.Length == 0 ? "name" : $"name ({string.Join(", ", details)})";
    }

    private static string DetailsOf(Record record, ListRow row, WsisCorpus corpus, RecordFilter filter)
    {
        var group = filter.Actor?.GroupAddressedBy(record) ?? "";
        string[] known =
        [
            row.Status,
            row.Date.Length == 0 ? "" : $"{ListRow.VerbOfDate(record)} {row.Date}",
            IsOpen(record, corpus, filter.Day) ? "perhaps in force" : "",
            group.Length == 0 ? "" : $"as {Humanizer.OfCode(group)}",
        ];
        return string.Join(", ", known.Where(static one => one.Length > 0));
    }

    private static bool IsOpen(Record record, WsisCorpus corpus, LocalDate? day) =>
        day is { } asked && record is Mandate mandate && corpus.PeriodOf(mandate).Includes(asked) is null;
}
