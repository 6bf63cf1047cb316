using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Wsis.Governance.Benchmarks.Data;

namespace Wsis.Governance.Benchmarks;

/// <summary>Streams records from memory, one a line and as a file, against the bare scan of the same bytes.</summary>
[MemoryDiagnoser]
public class StreamBenchmarks
{
    private const int Count = 4000;

    private byte[] lines = [];
    private byte[] file = [];

    /// <summary>The languages of the free text.</summary>
    [Params(TextMix.Latin, TextMix.World)]
    public TextMix Mix { get; set; }

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        var records = new RecordGenerator(Mix).Take(Count).ToList();
        using var stream = new MemoryStream();
        await WsisJson.WriteLinesAsync(records, stream);
        lines = stream.ToArray();
        stream.SetLength(0);
        await WsisJson.WriteAsync(records, stream);
        file = stream.ToArray();
    }

    /// <summary>The baseline.</summary>
    [Benchmark(Baseline = true)]
    public int Scan()
    {
        var tokens = 0;
        var json = new Utf8JsonReader(lines, new JsonReaderOptions { AllowMultipleValues = true });
        while (json.Read())
        {
            tokens++;
        }

        return tokens;
    }

    /// <summary>One record a line.</summary>
    [Benchmark]
    public Task<int> LinesAsync() => CountAsync(WsisJson.ReadLinesAsync(new MemoryStream(lines)));

    /// <summary>A file, indented: its bytes are more than those of the lines.</summary>
    [Benchmark]
    public Task<int> FileAsync() => CountAsync(WsisJson.ReadRecordsAsync(new MemoryStream(file)));

    /// <summary>One record a line, written.</summary>
    [Benchmark]
    public Task WriteLinesAsync() => WsisJson.WriteLinesAsync(new RecordGenerator(Mix).Take(Count), Stream.Null);

    private static async Task<int> CountAsync(IAsyncEnumerable<RecordReadResult> items)
    {
        var records = 0;
        await foreach (var item in items)
        {
            records += item.Record is null ? 0 : 1;
        }

        return records;
    }
}
