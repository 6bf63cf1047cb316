using System.Buffers;
using System.IO.Pipelines;

namespace Wsis.Governance.Tests.Json.Streaming;

public class StreamedWritingTests
{
    private static readonly CancellationToken never = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_streamed_file_has_the_bytes_of_a_written_one()
    {
        var records = Many();
        var whole = new ArrayBufferWriter<byte>();
        WsisJson.Write(records, whole);

        var stream = new MemoryStream();
        await WsisJson.WriteAsync(records, stream, never);

        stream.ToArray().Should().Equal(whole.WrittenSpan.ToArray());
        stream.CanWrite.Should().BeTrue("the stream stays open");
    }

    [Fact]
    public async Task Streamed_lines_have_the_bytes_of_written_ones()
    {
        var records = Many();
        var whole = new ArrayBufferWriter<byte>();
        WsisJson.WriteLines(records, whole);

        var stream = new MemoryStream();
        await WsisJson.WriteLinesAsync(records, stream, never);

        stream.ToArray().Should().Equal(whole.WrittenSpan.ToArray());
    }

    [Fact]
    public async Task Members_around_the_records_of_a_corpus_are_written_back()
    {
        var text = "{\n  \"format\": \"wsis-governance/1\",\n  \"records\": [],\n  \"made\": [1.0,\"x\"]\n}\n";
        var corpus = WsisJson.Read(text).Value;

        var stream = new MemoryStream();
        await WsisJson.WriteAsync(corpus, stream, never);

        WsisJson.Read(stream.ToArray()).Value.UnknownMembers.Should().Equal(corpus.UnknownMembers);
    }

    [Fact]
    public async Task Records_read_from_a_pipe_are_written_into_a_pipe()
    {
        var (source, target) = (new Pipe(), new Pipe());
        var writing = Task.Run(
            async () =>
            {
                await WsisJson.WriteLinesAsync(InTurn(Many()), source.Writer, never);
                await source.Writer.CompleteAsync();
            },
            never);
        var copying = Task.Run(
            async () =>
            {
                await WsisJson.WriteAsync(
                    Records(WsisJson.ReadRecordsAsync(source.Reader, cancellation: never)), target.Writer, never);
                await target.Writer.CompleteAsync();
            },
            never);

        var read = await WsisJson.ReadAsync(target.Reader.AsStream(), cancellation: never);

        await writing;
        await copying;
        read.Findings.Should().BeEmpty();
        read.Value.Should().Equal(Many());
    }

    [Fact]
    public async Task Writing_ends_if_the_reader_has_closed_the_pipe()
    {
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        var asked = 0;
        async IAsyncEnumerable<Record> Endless()
        {
            while (true)
            {
                asked++;
                yield return Many()[0];
                await Task.Yield();
            }
        }

        await WsisJson.WriteLinesAsync(Endless(), pipe.Writer, never);
        await WsisJson.WriteAsync(Endless(), pipe.Writer, never);

        asked.Should().BeLessThan(10_000);
    }

    [Fact]
    public async Task Cancelling_stops_writing_between_two_records()
    {
        using var cancelling = new CancellationTokenSource();
        await cancelling.CancelAsync();

        var act = () => WsisJson.WriteLinesAsync(Many(), new MemoryStream(), cancelling.Token);

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Writing_refuses_null_as_a_callers_mistake()
    {
        var act = () => WsisJson.WriteLinesAsync([null!], new MemoryStream(), never);
        await act.Should().ThrowAsync<ArgumentNullException>();
        var records = () => WsisJson.WriteAsync((IEnumerable<Record>)null!, new MemoryStream(), never);
        await records.Should().ThrowAsync<ArgumentNullException>();
        var stream = () => WsisJson.WriteLinesAsync(Many(), (Stream)null!, never);
        await stream.Should().ThrowAsync<ArgumentNullException>();
    }

    private static List<Record> Many()
    {
        var two = WsisJson.Read(SampleTexts.File(SampleTexts.Position, SampleTexts.Principle)).Value;
        return [.. Enumerable.Range(0, 600).Select(i => two[i % 2])];
    }

    private static async IAsyncEnumerable<Record> InTurn(IEnumerable<Record> records)
    {
        foreach (var record in records)
        {
            yield return record;
            await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<Record> Records(IAsyncEnumerable<RecordReadResult> items)
    {
        await foreach (var item in items)
        {
            yield return item.Record!;
        }
    }
}
