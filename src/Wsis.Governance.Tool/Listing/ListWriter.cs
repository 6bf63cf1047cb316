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

    private static readonly string[] heads = ["type", "id", "name", "status", "date"];

    /// <summary>Writes a table for people: id, name, and the type if there are several.</summary>
    /// <param name="records">The records.</param>
    /// <param name="corpus">The records in which links are looked up.</param>
    /// <param name="day">The day on which mandates are in force; null if none was given. Mandates whose dates do not
    /// decide it are marked.</param>
    /// <param name="environment">Where to write.</param>
    public static void WriteText(
        IReadOnlyList<Record> records, WsisCorpus corpus, LocalDate? day, CommandEnvironment environment)
    {
        var open = 0;
        var terminal = new TerminalWriter(environment);
        ListRow[] rows = [.. records.Select(record => ListRow.Of(record, corpus))];
        var hasTypes = rows.Select(static row => row.Type).Distinct().Count() > 1;
        var typeWidth = hasTypes ? rows.Max(static row => Humanizer.Split(row.Type).Length) : 0;
        var idWidth = Math.Min(MaxIdWidth, rows.Select(static row => row.Id.Length).DefaultIfEmpty().Max());
        foreach (var (row, record) in rows.Zip(records))
        {
            var isOpen = IsOpen(record, corpus, day);
            open += isOpen ? 1 : 0;
            var type = hasTypes ? Humanizer.Split(row.Type).PadRight(Math.Min(typeWidth, 2 * MaxTypeWidth)) + Gap : "";
            var lead = $"{type}{row.Id.PadRight(idWidth)}{Gap}";
            string[] known = [row.Status, row.Date, isOpen ? "perhaps in force" : ""];
            var details = string.Join(", ", known.Where(static one => one.Length > 0));
            var text = details.Length == 0 ? row.Name : $"{row.Name} ({details})".TrimStart();
            if (row.Id.Length > idWidth)
            {
                terminal.Wrapped("", lead.TrimEnd());
                lead = new string(' ', type.Length + idWidth + Gap.Length);
            }

            terminal.Hanging(lead, new string(' ', type.Length + idWidth + Gap.Length), text);
        }

        terminal.Line(TerminalWriter.Faint, FormattableString.Invariant($"{rows.Length} record{(rows.Length == 1
            ? ""
            : "s")}"));
        if (open > 0)
        {
            terminal.Wrapped(
                "",
                FormattableString.Invariant($"{open} perhaps in force: the known dates do not decide it."),
                TerminalWriter.Faint);
        }
    }

    /// <summary>Writes a sheet, with the names of the columns first. If a day was given, a column says whether a
    /// mandate is in force on it: <c>yes</c> or <c>perhaps</c>.</summary>
    public static void WriteCsv(
        IReadOnlyList<Record> records, WsisCorpus corpus, LocalDate? day, TextWriter output)
    {
        using var sheet = new CsvSheetWriter(output);
        sheet.Write(day is null ? heads : [.. heads, "inForce"]);
        foreach (var record in records)
        {
            var row = ListRow.Of(record, corpus);
            string[] cells = [row.Type, row.Id, row.Name, row.Status, row.Date];
            sheet.Write(day is null ? cells : [.. cells, IsOpen(record, corpus, day) ? "perhaps" : "yes"]);
        }
    }

    private static bool IsOpen(Record record, WsisCorpus corpus, LocalDate? day) =>
        day is { } asked && record is Mandate mandate && corpus.PeriodOf(mandate).Includes(asked) is null;
}
