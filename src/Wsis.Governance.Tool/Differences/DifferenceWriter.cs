using System.Text.Json;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Differences;

/// <summary>Writes the differences between two sets of records.</summary>
internal static class DifferenceWriter
{
    private const string Indent = "    ";

    /// <summary>Writes them for people: a line for each record, and below it a line for each member.</summary>
    public static void WriteText(InputDifferences differences, CommandEnvironment environment)
    {
        var comparison = differences.Records;
        var terminal = new TerminalWriter(environment);
        foreach (var record in comparison.Removed)
        {
            WriteRecord(terminal, "- ", record);
        }

        foreach (var record in comparison.Added)
        {
            WriteRecord(terminal, "+ ", record);
        }

        foreach (var change in comparison.Changed)
        {
            WriteRecord(terminal, "~ ", change.After);
            Write(terminal, change.Members);
        }

        if (differences.FileMembers.Count > 0)
        {
            terminal.Line(TerminalWriter.Bold, "~ members of the file, around its records");
            Write(terminal, differences.FileMembers);
        }

        if (!differences.IsEmpty)
        {
            terminal.Line();
        }

        terminal.Line(null, Counts(comparison, differences.FileMembers.Count));
    }

    private static string Counts(CorpusComparison records, int fileMembers) =>
        FormattableString.Invariant(
            $"{records.Added.Count} added, {records.Removed.Count} removed, {records.Changed.Count} changed")
        + (fileMembers == 0 ? "" : FormattableString.Invariant($"; members of the file: {fileMembers} changed"));

    /// <summary>Writes them for programs: one JSON line for each record, and one without
    /// type and id for the members around the records.</summary>
    public static void WriteJson(InputDifferences differences, Stream output)
    {
        var comparison = differences.Records;
        using var lines = new JsonLines(output);
        foreach (var record in comparison.Removed)
        {
            WriteHead(lines.Writer, "removed", record);
            lines.Writer.WriteEndObject();
            lines.EndLine();
        }

        foreach (var record in comparison.Added)
        {
            WriteHead(lines.Writer, "added", record);
            lines.Writer.WriteEndObject();
            lines.EndLine();
        }

        foreach (var change in comparison.Changed)
        {
            WriteHead(lines.Writer, "changed", change.After);
            WriteMembers(lines.Writer, change.Members);
            lines.Writer.WriteEndObject();
            lines.EndLine();
        }

        if (differences.FileMembers.Count > 0)
        {
            WriteChange(lines.Writer, "changed");
            WriteMembers(lines.Writer, differences.FileMembers);
            lines.Writer.WriteEndObject();
            lines.EndLine();
        }

        lines.Flush();
    }

    /// <summary>Writes the members that differ, as a JSON list.</summary>
    public static void WriteMembers(Utf8JsonWriter json, IEnumerable<MemberChange> members)
    {
        json.WriteStartArray("members");
        foreach (var member in members)
        {
            json.WriteStartObject();
            json.WriteString("pointer", member.Pointer.ToString());
            json.WriteString("before", member.Before);
            json.WriteString("after", member.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter json, string change, Record record)
    {
        WriteChange(json, change);
        json.WriteString("type", record.Type.ToString());
        json.WriteString("id", record.IdText);
    }

    private static void WriteChange(Utf8JsonWriter json, string change)
    {
        json.WriteStartObject();
        json.WriteString("change", change);
    }

    private static void WriteRecord(TerminalWriter terminal, string sign, Record record)
    {
        var name = RecordNames.Of(record) is { } text ? $": {text}" : "";
        terminal.Hanging(sign, "  ", $"{record.Type}/{record.IdText}{name}", TerminalWriter.Bold);
    }

    private static void Write(TerminalWriter terminal, IEnumerable<MemberChange> members)
    {
        foreach (var member in members)
        {
            Write(terminal, member);
        }
    }

    private static void Write(TerminalWriter terminal, MemberChange member)
    {
        terminal.Wrapped(Indent, member.Pointer.ToString(), TerminalWriter.Faint);
        if (member.Before is { } before)
        {
            terminal.Hanging(Indent + "- ", Indent + "  ", before);
        }

        if (member.After is { } after)
        {
            terminal.Hanging(Indent + "+ ", Indent + "  ", after);
        }
    }
}
