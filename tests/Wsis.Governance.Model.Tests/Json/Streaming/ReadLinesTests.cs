using System.IO.Pipelines;
using System.Text;
using Wsis.Governance.Findings;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Json.Streaming;

public class ReadLinesTests
{
    private static readonly CancellationToken never = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_bad_line_never_stops_the_next()
    {
        var text = "\uFEFF" + SampleTexts.Position + "\r\n\r\n{\"type\":\"position\"\n \n[1]\n" + SampleTexts.Principle;

        var items = await ReadAsync(text);

        items.Should().HaveCount(4);
        items.Select(item => item.Record?.IdText).Should().Equal("p-1", null, null, "q-1");
        items.Select(item => item.Index).Should().Equal(0, 1, 2, 3);
        items.Select(item => item.Location.ToString()).Should().Equal("1:1", "3:1", "5:1", "6:1");
        items[1].Findings.Select(finding => finding.ToString()).Should().Equal(
            "t(3,19): error WSIS0001 /type: The text is not well-formed JSON here: the line ends before the record does; "
            + "in this form each record is on one line.");
    }

    [Fact]
    public async Task Lines_columns_and_offsets_count_from_the_start_of_the_text()
    {
        var line = SampleTexts.Position.Replace("\"supports\"", "\"Supports\"");

        var items = await ReadAsync(SampleTexts.Principle + "\n  " + line + "\n");

        items[1].Origin.Offset.Should().Be(Encoding.UTF8.GetByteCount(SampleTexts.Principle) + 3);
        items[1].Location.ToString().Should().Be("2:3");
        items[1].Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "t(2,82): error WSIS0004 /stance: Expected a stance, found \"Supports\" (at character 1: expected a lower-case letter). Did you mean \"supports\"?");
    }

    [Fact]
    public async Task No_lines_are_no_problem() => (await ReadAsync("\n \r\n\t\n")).Should().BeEmpty();

    [Fact]
    public async Task Another_encoding_is_reported_once()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SampleTexts.Position + "\n")];

        var items = await ToListAsync(WsisJson.ReadLinesAsync(new MemoryStream(bytes), cancellation: never));

        items.Should().ContainSingle().Which.Findings.Should().ContainSingle().Which.Message.Should().Be(
            "The text is not valid here: it is UTF-16; save it as UTF-8.");
    }

    [Fact]
    public async Task A_line_beyond_the_limit_is_left_out_and_the_next_one_read()
    {
        var longest = new ReadOptions { MaxRecordLength = 100_000, SourceName = "t" };
        var long1 = SampleTexts.Position.Replace("Yes.", new string('y', 300_000));
        var text = SampleTexts.Principle + "\n" + long1 + "\n" + SampleTexts.Principle + "\n";

        var chunks = new Chunks(SampleTexts.Utf8(text), 5000);
        var items = await ToListAsync(WsisJson.ReadLinesAsync(chunks, longest, never));

        items.Select(item => item.Record?.IdText).Should().Equal("q-1", null, "q-1");
        items[1].Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "t(2,1): error WSIS0010: The length of a record, in bytes, is limited to 100000; reading of this text or line stops here.");
        items[2].Location.ToString().Should().Be("3:1");
    }

    [Fact]
    public async Task A_line_that_fits_the_window_is_limited_too()
    {
        var longest = new ReadOptions { MaxRecordLength = 150 };

        var items = await ToListAsync(WsisJson.ReadLinesAsync(
            new MemoryStream(SampleTexts.Utf8(SampleTexts.Position + "\n" + SampleTexts.Principle)), longest, never));

        items.Select(item => item.Record?.IdText).Should().Equal(null, "q-1");
        items[0].Findings.Should().ContainSingle().Which.Rule.Should().Be(ReadingRules.LimitExceeded);
    }

    [Fact]
    public async Task The_number_of_records_is_limited()
    {
        var text = string.Concat(Enumerable.Repeat(SampleTexts.Principle + "\n", 5));

        var items = await ToListAsync(WsisJson.ReadLinesAsync(
            new MemoryStream(SampleTexts.Utf8(text)), new ReadOptions { MaxRecords = 3 }, never));

        items.Should().HaveCount(4);
        items[3].Record.Should().BeNull();
        items[3].Findings.Should().ContainSingle().Which.ToString().Should().Be(
            "(4,1): error WSIS0010: The number of records is limited to 3; reading of this text or line stops here.");
    }

    [Fact]
    public async Task Findings_are_limited_for_each_line()
    {
        var bad = "{\"type\":\"principle\",\"id\":5,\"text\":5,\"basis\":5}";

        var items = await ToListAsync(WsisJson.ReadLinesAsync(
            new MemoryStream(SampleTexts.Utf8(bad + "\n" + bad + "\n" + SampleTexts.Principle)),
            new ReadOptions { MaxFindings = 2 },
            never));

        items.Should().HaveCount(3);
        items[0].Findings.Select(finding => finding.Code).Should().Equal("WSIS0004", "WSIS0004", "WSIS0010");
        items[1].Findings.Should().HaveCount(3);
        items[2].Record!.IdText.Should().Be("q-1");
    }

    [Fact]
    public async Task Records_come_as_soon_as_their_line_is_there()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(SampleTexts.Utf8(SampleTexts.Position + "\n"), never);
        await using var items = WsisJson.ReadRecordsAsync(pipe.Reader, cancellation: never).GetAsyncEnumerator(never);

        (await items.MoveNextAsync()).Should().BeTrue();
        items.Current.Record!.IdText.Should().Be("p-1");

        var next = items.MoveNextAsync();
        next.IsCompleted.Should().BeFalse("the next line has not come yet");
        await pipe.Writer.WriteAsync(SampleTexts.Utf8(SampleTexts.Principle), never);
        await pipe.Writer.CompleteAsync();
        (await next).Should().BeTrue();
        items.Current.Record!.IdText.Should().Be("q-1");
        (await items.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Cancelling_stops_reading_between_two_records()
    {
        using var cancelling = new CancellationTokenSource();
        var text = string.Concat(Enumerable.Repeat(SampleTexts.Principle + "\n", 5));
        var read = 0;

        var act = async () =>
        {
            var lines = WsisJson.ReadLinesAsync(new MemoryStream(SampleTexts.Utf8(text)));
            await foreach (var item in lines.WithCancellation(cancelling.Token))
            {
                read++;
                await cancelling.CancelAsync();
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(1);
    }

    [Fact]
    public async Task The_stream_stays_open()
    {
        var stream = new MemoryStream(SampleTexts.Utf8(SampleTexts.Principle));

        await ToListAsync(WsisJson.ReadLinesAsync(stream, cancellation: never));

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Reading_refuses_null_as_a_callers_mistake()
    {
        FluentActions.Invoking(() => WsisJson.ReadLinesAsync((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(
            () => WsisJson.ReadLinesAsync((PipeReader)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WsisJson.ReadRecordsAsync((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(
            () => WsisJson.ReadRecordsAsync((PipeReader)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WsisJson.ReadLines(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WsisJson.ReadRecords(null!)).Should().Throw<ArgumentNullException>();
    }

    private static Task<List<RecordReadResult>> ReadAsync(string text) => ToListAsync(WsisJson.ReadLinesAsync(
        new Chunks(Encoding.UTF8.GetBytes(text), 11), new ReadOptions { SourceName = "t" }, never));

    private static async Task<List<RecordReadResult>> ToListAsync(IAsyncEnumerable<RecordReadResult> items)
    {
        var list = new List<RecordReadResult>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
