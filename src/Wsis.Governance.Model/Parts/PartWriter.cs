using System.Buffers;
using System.Text.Json;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Parts;

/// <summary>Writes a part into an index file as it comes; nothing is kept but one block.</summary>
internal sealed class PartWriter : IPartSink, IDisposable
{
    private const int Block = 1 << 16;

    private readonly Stream output;
    private readonly ArrayBufferWriter<byte> block = new(Block + (Block / 2));
    private readonly Utf8JsonWriter json;
    private int records;

    /// <summary>Begins a part.</summary>
    /// <param name="output">The index file.</param>
    /// <param name="source">The name of the text.</param>
    /// <param name="rules">Tells which rules are run.</param>
    public PartWriter(Stream output, string? source, string rules)
    {
        this.output = output;
        json = new Utf8JsonWriter(block, OutputText.Options(isIndented: false));
        json.WriteStartObject();
        json.WriteString("index"u8, IndexLine.Format);
        WriteKnown("source"u8, source);
        json.WriteString("rules"u8, rules);
        EndLine();
    }

    /// <summary>The text of a record, where it is to stand in the index too.</summary>
    public TextSource? Text { get; init; }

    /// <inheritdoc/>
    public void Add(Record record, in RecordPlace place)
    {
        RecordLine.Begin(json, place with { Entry = -1 });
        JsonOutput.Over(json).WriteRecord(record);
        if (Text is not null)
        {
            json.WriteString("text"u8, Text(place));
        }

        records++;
        EndLine();
    }

    /// <inheritdoc/>
    public void PassOver(string id)
    {
        json.WriteStartObject();
        json.WriteString("passedOver"u8, id);
        EndLine();
    }

    /// <inheritdoc/>
    public void End(PartFindings found)
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
        json.WriteNumber("end"u8, records);
        json.WriteNumber("readingDropped"u8, found.ReadingDropped);
        json.WriteNumber("dropped"u8, found.Dropped);
        EndLine();
        Empty();
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
        block.Write("\n"u8);
        if (block.WrittenCount >= Block)
        {
            Empty();
        }
    }

    private void Empty()
    {
        output.Write(block.WrittenSpan);
        block.ResetWrittenCount();
    }
}
