using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Sharding.Files;

/// <summary>Writes a shard to an index file while it is read; nothing is kept.</summary>
internal sealed class ShardFileWriter : IDisposable
{
    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json;

    /// <summary>Begins a shard.</summary>
    /// <param name="output">The index file.</param>
    /// <param name="source">The name of the text.</param>
    /// <param name="rules">A digest of the rules that run.</param>
    public ShardFileWriter(Stream output, string? source, string rules)
    {
        this.output = output;
        json = new Utf8JsonWriter(line, OutputText.Options(isIndented: false));
        json.WriteStartObject();
        json.WriteString("index"u8, ShardFileFormat.Name);
        WriteKnown("source"u8, source);
        json.WriteString("rules"u8, rules);
        EndLine();
    }

    /// <summary>Writes lines of records, and the ids of incomplete records.</summary>
    public void Add(byte[] lines, IEnumerable<string> incompleteIds)
    {
        output.Write(lines);
        foreach (var id in incompleteIds)
        {
            json.WriteStartObject();
            json.WriteString("incomplete"u8, id);
            EndLine();
        }
    }

    /// <summary>Writes the findings and ends the shard.</summary>
    public void End(ShardFindings found, in ShardCounts counts)
    {
        foreach (var finding in found.Reading)
        {
            Write(finding, null);
        }

        foreach (var finding in found.Own)
        {
            Write(finding, null);
        }

        foreach (var (finding, justification) in found.Suppressed)
        {
            Write(finding, justification);
        }

        json.WriteStartObject();
        json.WriteNumber("end"u8, counts.CompleteCount);
        json.WriteNumber("met"u8, counts.TotalCount);
        json.WriteString("digest"u8, counts.Digest.ToString("x16", CultureInfo.InvariantCulture));
        if (counts.Length >= 0)
        {
            json.WriteNumber("length"u8, counts.Length);
        }

        json.WriteNumber("readingOmitted"u8, found.ReadingOmitted);
        json.WriteNumber("omitted"u8, found.Omitted);
        EndLine();
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void Write(Finding finding, string? justification)
    {
        json.WriteStartObject();
        json.WriteString("finding"u8, finding.Code);
        json.WriteString("severity"u8, OutputText.NameOf(finding.Severity));
        json.WriteNumber("at"u8, finding.RecordIndex);
        json.WriteString("pointer"u8, OutputText.Whole(finding.Pointer.ToString()));
        if (finding.Location is { } place)
        {
            json.WriteNumber("line"u8, place.Line);
            json.WriteNumber("column"u8, place.Column);
        }

        WriteKnown("record"u8, finding.Record);
        json.WriteStartObject("arguments"u8);
        foreach (var argument in finding.Arguments)
        {
            json.WriteString(argument.Name, OutputText.Whole(argument.Value));
        }

        json.WriteEndObject();
        WriteKnown("justification"u8, justification);
        EndLine();
    }

    private void WriteKnown(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, OutputText.Whole(value));
        }
    }

    private void EndLine()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        line.Write("\n"u8);
        output.Write(line.WrittenSpan);
        line.ResetWrittenCount();
    }
}
