using System.Buffers;
using System.Text;
using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Json.Writing;
using Wsis.Governance.Values;

namespace Wsis.Governance;

/// <summary>Reads and writes records as JSON.</summary>
/// <remarks>One call reads each form: a file <c>{"format": "wsis-governance/1", "records": […]}</c>, a single
/// record, or records one per line. Problems of the data come back as findings; reading never throws because
/// of a text.</remarks>
public static partial class WsisJson
{
    /// <summary>The format that this version writes, in the member <c>format</c> of a file:
    /// <c>wsis-governance/1</c>.</summary>
    public const string Format = "wsis-governance/1";

    /// <summary>Reads a text in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult Read(ReadOnlySpan<byte> utf8, ReadOptions? options = null) =>
        new DocumentReader(new ReadContext(options ?? ReadOptions.Default, new StringPool(length: utf8.Length)))
            .Read(utf8);

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult Read(string json, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), options);
    }

    /// <summary>Reads a text and throws if it has errors.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <exception cref="WsisFormatException">The text has errors; the exception contains all findings.</exception>
    public static WsisCorpus ReadOrThrow(ReadOnlySpan<byte> utf8, ReadOptions? options = null) =>
        Read(utf8, options).ValueOrThrow();

    /// <summary>Reads a text from a stream to its end. The stream stays open.</summary>
    /// <param name="stream">The stream; not read beyond <see cref="ReadOptions.MaxTextLength"/>.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the reading between two blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static async Task<ReadResult> ReadAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        var bytes = await LoadAsync(stream, options, cancellation).ConfigureAwait(false);
        return Read(bytes.Span, options);
    }

    /// <summary>Loads the text that <see cref="ReadAsync"/> would read, for callers that also need the text: to quote
    /// it or to locate findings in it.</summary>
    /// <param name="stream">The stream; if the text cannot contain records, only the first block is read.</param>
    /// <param name="options">The read options; <see cref="ReadOptions.Default"/> if null.</param>
    /// <param name="cancellation">Stops the loading between two blocks.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ReadOnlyMemory<byte>> LoadAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TextLoader.LoadAsync(stream, options ?? ReadOptions.Default, cancellation);
    }

    /// <summary>Adds lines and columns to findings of <c>Validate</c>.</summary>
    /// <param name="findings">Findings about records that were read from this text.</param>
    /// <param name="utf8">The text.</param>
    public static ValueList<Finding> AddLocations(ValueList<Finding> findings, ReadOnlySpan<byte> utf8) =>
        FindingLocator.Resolve(findings, utf8);

    /// <summary>Writes records as a file: indented, <c>\n</c>, no byte order mark, members in canonical
    /// order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<Record> records, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonOutput.Indented);
        JsonOutput.Over(json).WriteFile(records);
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Writes records one per line, each without line breaks in it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(IEnumerable<Record> records, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var record in records)
        {
            JsonOutput.WriteCompact(record, output, endsLine: true);
        }
    }

    /// <summary>Writes a single record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">The output.</param>
    /// <param name="isIndented">True to indent; false for one line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Record record, IBufferWriter<byte> output, bool isIndented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        if (!isIndented)
        {
            JsonOutput.WriteCompact(record, output, endsLine: false);
            return;
        }

        using var json = new Utf8JsonWriter(output, JsonOutput.Indented);
        JsonOutput.Over(json).WriteRecord(record);
        json.Flush();
    }

    /// <summary>A single record as JSON text.</summary>
    /// <param name="record">The record.</param>
    /// <param name="isIndented">True to indent; false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string ToJson(Record record, bool isIndented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(record, buffer, isIndented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A corpus as the JSON text of a file of records.</summary>
    /// <param name="corpus">The records.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    public static string ToJson(WsisCorpus corpus)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(corpus, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
