using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Streaming;

namespace Wsis.Governance;

/// <content>Reading record by record, without keeping the text.</content>
public static partial class WsisJson
{
    /// <summary>Reads records one per line from a stream to its end. A problem in one line does not affect the next;
    /// blank lines are skipped; the last line needs no line feed. The stream stays open.</summary>
    /// <param name="stream">The stream, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading between two records.</param>
    /// <returns>An item for each line that is not blank. Memory does not grow with the number of lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<RecordReadResult> ReadLinesAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadEachAsync(stream, options, InputFormat.Lines, cancellation);
    }

    /// <summary>Reads records one per line from a pipe to its end. The pipe is not completed.</summary>
    /// <inheritdoc cref="ReadLinesAsync(Stream, ReadOptions?, CancellationToken)"/>
    /// <param name="pipe">The pipe, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading between two records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static IAsyncEnumerable<RecordReadResult> ReadLinesAsync(
        PipeReader pipe, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return ReadEachAsync(pipe.AsStream(leaveOpen: true), options, InputFormat.Lines, cancellation);
    }

    /// <summary>Reads records from a stream to its end, in any of the three forms: a file, a single record, or one
    /// record per line. The stream stays open.</summary>
    /// <param name="stream">The stream, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading between two records.</param>
    /// <returns>An item for each record, complete or not, and one for each problem in the members around the records of
    /// a file. Memory does not grow with the number of records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IAsyncEnumerable<RecordReadResult> ReadRecordsAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadEachAsync(stream, options, InputFormat.Undecided, cancellation);
    }

    /// <summary>Reads records from a pipe to its end, in any of the three forms. The pipe is not completed.</summary>
    /// <inheritdoc cref="ReadRecordsAsync(Stream, ReadOptions?, CancellationToken)"/>
    /// <param name="pipe">The pipe, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading between two records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static IAsyncEnumerable<RecordReadResult> ReadRecordsAsync(
        PipeReader pipe, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return ReadEachAsync(pipe.AsStream(leaveOpen: true), options, InputFormat.Undecided, cancellation);
    }

    /// <summary>Reads records one per line, synchronously. The stream stays open.</summary>
    /// <inheritdoc cref="ReadLinesAsync(Stream, ReadOptions?, CancellationToken)"/>
    /// <param name="stream">The stream, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<RecordReadResult> ReadLines(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadEach(stream, options, InputFormat.Lines);
    }

    /// <summary>Reads records in any of the three forms, synchronously. The stream stays open.</summary>
    /// <inheritdoc cref="ReadRecordsAsync(Stream, ReadOptions?, CancellationToken)"/>
    /// <param name="stream">The stream, in UTF-8 with or without a byte order mark.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static IEnumerable<RecordReadResult> ReadRecords(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadEach(stream, options, InputFormat.Undecided);
    }

    private static async IAsyncEnumerable<RecordReadResult> ReadEachAsync(
        Stream stream, ReadOptions? options, InputFormat form, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var records = new RecordStream(options ?? ReadOptions.Default, form);
        while (!records.IsOver)
        {
            cancellation.ThrowIfCancellationRequested();
            if (records.TryNext(out var item))
            {
                yield return item;
            }
            else if (!records.IsOver)
            {
                records.Fill(await stream.ReadAsync(records.Space(), cancellation).ConfigureAwait(false));
            }
        }
    }

    private static IEnumerable<RecordReadResult> ReadEach(Stream stream, ReadOptions? options, InputFormat form)
    {
        using var records = new RecordStream(options ?? ReadOptions.Default, form);
        while (!records.IsOver)
        {
            if (records.TryNext(out var item))
            {
                yield return item;
            }
            else if (!records.IsOver)
            {
                records.Fill(stream.Read(records.Space().Span));
            }
        }
    }
}
