using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Wsis.Governance.Json.Writing;

/// <summary>Writes records to a pipe, which is flushed whenever a block is full.</summary>
internal sealed class RecordOutput(PipeWriter pipe) : IDisposable
{
    private const int Block = 1 << 15;

    private readonly Utf8JsonWriter json = new(pipe, JsonOutput.Indented);
    private long emptied;
    private long lines;

    // Not the unflushed bytes of the pipe: a pipe without a reader reports none.
    private long Written => lines + json.BytesCommitted + json.BytesPending;

    /// <summary>Writes the beginning of a file, before the records.</summary>
    public void OpenFile() => JsonOutput.Over(json).BeginFile();

    /// <summary>Writes a record of a file.</summary>
    public void Write(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonOutput.Over(json).WriteRecord(record);
    }

    /// <summary>Writes a record on a separate line.</summary>
    public void WriteLine(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        lines += JsonOutput.WriteCompact(record, pipe, endsLine: true);
    }

    /// <summary>Writes the end of a file, after the records.</summary>
    public void CloseFile(ValueList<UnknownMember> unknown)
    {
        JsonOutput.Over(json).EndFile(unknown);
        json.Flush();
        pipe.Write("\n"u8);
    }

    /// <summary>Flushes the pipe if a block is full; false if its reader has closed it.</summary>
    public async ValueTask<bool> FlushFullBlockAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Written - emptied < Block)
        {
            return true;
        }

        json.Flush();
        emptied = Written;
        var result = await pipe.FlushAsync(cancellation).ConfigureAwait(false);
        return !result.IsCompleted;
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
