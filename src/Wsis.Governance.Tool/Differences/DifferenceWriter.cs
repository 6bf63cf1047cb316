using System.Text.Json;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Differences;

/// <summary>Writes the differences between two sets of records.</summary>
internal static class DifferenceWriter
{
    private const string Indent = "    ";

    /// <summary>Writes them for people: a line for each record, and below it a line for each member.</summary>
    public static void WriteText(CorpusComparison comparison, CommandEnvironment environment)
    {
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
            foreach (var member in change.Members)
            {
                Write(terminal, member);
            }
        }

        if (!comparison.IsEmpty)
        {
            terminal.Line();
        }

        terminal.Line(null, FormattableString.Invariant(
            $"{comparison.Added.Count} added, {comparison.Removed.Count} removed, {comparison.Changed.Count} changed"));
    }

    /// <summary>Writes them for programs: one JSON line for each record.</summary>
    public static void WriteJson(CorpusComparison comparison, Stream output)
    {
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
        json.WriteStartObject();
        json.WriteString("change", change);
        json.WriteString("type", record.Type.ToString());
        json.WriteString("id", record.IdText);
    }

    private static void WriteRecord(TerminalWriter terminal, string sign, Record record)
    {
        var name = RecordNames.Of(record) is { } text ? $": {text}" : "";
        terminal.Hanging(sign, "  ", $"{record.Type}/{record.IdText}{name}", TerminalWriter.Bold);
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
