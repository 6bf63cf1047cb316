using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Wsis.Governance.Json.Writing;

/// <summary>Writes records into a pipe, which is emptied whenever a block is full.</summary>
internal sealed class RecordOutput(PipeWriter pipe) : IDisposable
{
    private const int Block = 1 << 15;

    private readonly Utf8JsonWriter json = new(pipe, JsonOutput.Indented);
    private long emptied;
    private long lines;

    // Not what the pipe says is unflushed: a pipe that nobody reads counts nothing.
    private long Written => lines + json.BytesCommitted + json.BytesPending;

    /// <summary>Writes what stands before the records of a file.</summary>
    public void OpenFile() => JsonOutput.Over(json).BeginFile();

    /// <summary>Writes a record of a file.</summary>
    public void Put(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonOutput.Over(json).WriteRecord(record);
    }

    /// <summary>Writes a record on a line of its own.</summary>
    public void PutLine(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        lines += JsonOutput.WriteCompact(record, pipe, endsLine: true);
    }

    /// <summary>Writes what stands behind the records of a file.</summary>
    public void CloseFile(ValueList<UnknownMember> unknown)
    {
        JsonOutput.Over(json).EndFile(unknown);
        json.Flush();
        pipe.Write("\n"u8);
    }

    /// <summary>Empties the pipe where a block is full; false where nobody reads it any more.</summary>
    public async ValueTask<bool> MayGoOnAsync(CancellationToken cancellation)
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
