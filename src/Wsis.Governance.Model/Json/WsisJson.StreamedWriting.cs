using System.IO.Pipelines;
using Wsis.Governance.Json.Writing;

namespace Wsis.Governance;

/// <content>Writing record by record, without keeping the text.</content>
public static partial class WsisJson
{
    /// <summary>Writes records one per line, as they arrive. The stream stays open.</summary>
    /// <param name="records">The records.</param>
    /// <param name="stream">The output.</param>
    /// <param name="cancellation">Stops the writing between two records; the records written before stay.</param>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    public static Task WriteLinesAsync(
        IAsyncEnumerable<Record> records, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        return ThroughPipeAsync(stream, pipe => WriteLinesToPipeAsync(records, pipe, cancellation));
    }

    /// <summary>Writes records one per line. The stream stays open.</summary>
    /// <inheritdoc cref="WriteLinesAsync(IAsyncEnumerable{Record}, Stream, CancellationToken)"/>
    public static Task WriteLinesAsync(
        IEnumerable<Record> records, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return WriteLinesAsync(ToAsync(records), stream, cancellation);
    }

    /// <summary>Writes records one per line, as they arrive, until there are no more or the reader of the pipe has
    /// closed it. The pipe is not completed.</summary>
    /// <param name="records">The records.</param>
    /// <param name="pipe">The output.</param>
    /// <param name="cancellation">Stops the writing between two records; the records written before stay.</param>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    public static Task WriteLinesAsync(
        IAsyncEnumerable<Record> records, PipeWriter pipe, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(pipe);
        return WriteLinesToPipeAsync(records, pipe, cancellation);
    }

    /// <summary>Writes records as a file, as they arrive: the same bytes as
    /// <see cref="Write(IEnumerable{Record}, System.Buffers.IBufferWriter{byte})"/> writes. The
    /// stream stays open.</summary>
    /// <param name="records">The records.</param>
    /// <param name="stream">The output.</param>
    /// <param name="cancellation">Stops the writing between two records; the file is then incomplete.</param>
    /// <exception cref="ArgumentNullException">An argument or a record is null.</exception>
    public static Task WriteAsync(
        IAsyncEnumerable<Record> records, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        return ThroughPipeAsync(stream, pipe => WriteFileToPipeAsync(records, default, pipe, cancellation));
    }

    /// <summary>Writes records as a file. The stream stays open.</summary>
    /// <inheritdoc cref="WriteAsync(IAsyncEnumerable{Record}, Stream, CancellationToken)"/>
    public static Task WriteAsync(IEnumerable<Record> records, Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        var unknown = records is WsisCorpus corpus ? corpus.UnknownMembers : default;
        return ThroughPipeAsync(stream, pipe => WriteFileToPipeAsync(ToAsync(records), unknown, pipe, cancellation));
    }

    /// <summary>Writes records as a file, as they arrive, until there are no more or the reader of the pipe has closed
    /// it. The pipe is not completed.</summary>
    /// <inheritdoc cref="WriteAsync(IAsyncEnumerable{Record}, Stream, CancellationToken)"/>
    /// <param name="records">The records.</param>
    /// <param name="pipe">The output.</param>
    /// <param name="cancellation">Stops the writing between two records; the file is then incomplete.</param>
    public static Task WriteAsync(
        IAsyncEnumerable<Record> records, PipeWriter pipe, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(pipe);
        return WriteFileToPipeAsync(records, default, pipe, cancellation);
    }

    private static async Task ThroughPipeAsync(Stream stream, Func<PipeWriter, Task> write)
    {
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        try
        {
            await write(pipe).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await pipe.CompleteAsync(failure).ConfigureAwait(false);
            throw;
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    private static async Task WriteLinesToPipeAsync(
        IAsyncEnumerable<Record> records, PipeWriter pipe, CancellationToken cancellation)
    {
        using var output = new RecordOutput(pipe);
        await foreach (var record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            output.WriteLine(record);
            if (!await output.FlushFullBlockAsync(cancellation).ConfigureAwait(false))
            {
                return;
            }
        }

        await pipe.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task WriteFileToPipeAsync(
        IAsyncEnumerable<Record> records,
        ValueList<UnknownMember> unknown,
        PipeWriter pipe,
        CancellationToken cancellation)
    {
        using var output = new RecordOutput(pipe);
        output.OpenFile();
        await foreach (var record in records.WithCancellation(cancellation).ConfigureAwait(false))
        {
            output.Write(record);
            if (!await output.FlushFullBlockAsync(cancellation).ConfigureAwait(false))
            {
                return;
            }
        }

        output.CloseFile(unknown);
        await pipe.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<Record> ToAsync(IEnumerable<Record> records)
    {
        foreach (var record in records)
        {
            yield return record;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
